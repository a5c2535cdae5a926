"""Reads tables of phrases: one phrase a line, `#` before a comment, a space for any white space, a space and `?` for white space or none."""

import re


def either(table: str) -> str:
    """A regular expression that matches any phrase of a table; phrases may hold regular expressions."""
    lines = (line.strip() for line in table.splitlines())
    phrases = (line for line in lines if line and not line.startswith("#"))
    return "(?:" + "|".join(phrase.replace(" ?", r"\s*").replace(" ", r"\s+") for phrase in phrases) + ")"


def cues(table: str) -> re.Pattern[str]:
    """The phrases of a table as whole words, in any case."""
    return re.compile(rf"(?<!\w){either(table)}(?!\w)", re.IGNORECASE)
