"""Finds recommendations, conclusions, priorities, challenges, good practices and decisions.

Three grounds, surest first: the item's own label, the list it stands in, the words of its sentence.
"""

from whosaid.extract.draft import Draft
from whosaid.extract.recommendations.reading import read_items
from whosaid.extract.recommendations.repeats import merge_repeats

__all__ = ["find_recommendations"]


def find_recommendations(draft: Draft) -> None:
    """Adds all prescriptive and concluding statements to the draft, each once, in the order of the text."""
    draft.recommendations += merge_repeats(draft, read_items(draft))
