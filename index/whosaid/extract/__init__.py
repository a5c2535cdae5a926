"""From a read source to its record: people, quotes, recommendations, links."""

from whosaid.model import Record, Source


def extract(source: Source) -> Record:
    """All that is found in a source. Never raises for what a text holds."""
    # The rules are many and slow to import; most of the program asks for none of them.
    from whosaid.extract import pipeline

    return pipeline.extract(source)
