"""Web pages and other HTML."""

from whosaid.sources.html.reader import HtmlReader

__all__ = ["HtmlReader"]
