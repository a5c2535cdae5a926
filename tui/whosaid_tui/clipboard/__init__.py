"""The clipboard: text out of the program, and an honest word on whether it arrived."""

from whosaid_tui.clipboard.service import CopyResult, copy

__all__ = ["CopyResult", "copy"]
