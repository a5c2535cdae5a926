"""Which quote a support is."""

from collections.abc import Iterable

from whosaid.model import Quote, Support, overlaps


def quote_of(support: Support, quotes: Iterable[Quote]) -> Quote | None:
    """The quote that a support names, else the first that shares a stretch of text with it."""
    if support.quote is not None:
        return next((quote for quote in quotes if quote.id == support.quote), None)
    place = (support.start_char, support.end_char)
    return next((quote for quote in quotes if any(overlaps(place, span) for span in quote.spans)), None)
