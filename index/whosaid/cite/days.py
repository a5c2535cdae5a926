"""The dates of a document in words, in the order and with the short forms that a style asks for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from whosaid.cite.marks import clean

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_MLA_MONTHS = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")


@dataclass(frozen=True, slots=True)
class Day:
    """A date as far as it is known; `words` holds what is none, as it stands."""

    year: int
    month: int | None = None
    day: int | None = None
    words: str = ""


Stretch: TypeAlias = tuple[Day, Day]
"""The first and the last of days that follow one another; twice the same for a single one."""


def stretches(days: tuple[str, ...]) -> list[Stretch]:
    """ISO dates, whole or cut short, in their order; neighbouring days as one stretch."""
    runs: list[tuple[str, str]] = []
    for day in sorted(set(days)):
        if runs and _is_next_day(runs[-1][1], day):
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return [(_day(first), _day(last)) for first, last in runs]


def british(days: tuple[str, ...]) -> str:
    """`23–24 October 2017`, `31 October – 1 November 2017`, `January 2005`, `2016`."""
    return ", ".join(_day_first(first, last, MONTHS, " – ") for first, last in stretches(days))


def mla(days: tuple[str, ...]) -> str:
    """`23–24 Oct. 2017`, `31 Oct.–1 Nov. 2017`: months of more than four letters are cut short."""
    return ", ".join(_day_first(first, last, _MLA_MONTHS, "–") for first, last in stretches(days))


def american(days: tuple[str, ...]) -> str:
    """`October 23–24, 2017`, `October 31–November 1, 2017`."""

    def words(first: Day, last: Day) -> str:
        if first == last or first.year != last.year:
            return "–".join(dict.fromkeys(f"{_month_day(one)}{_comma(one)}{one.year}" for one in (first, last)))
        return f"{_span(first, last)}, {last.year}"

    return _told(days, words)


def apa(days: tuple[str, ...]) -> str:
    """`2017, October 23–24`: the year first, as a reference list has it."""

    def words(first: Day, last: Day) -> str:
        if first == last or first.year != last.year:
            return "–".join(
                dict.fromkeys(", ".join(filter(None, (str(one.year), _month_day(one)))) for one in (first, last))
            )
        return f"{last.year}, {_span(first, last)}"

    return _told(days, words)


def _told(days: tuple[str, ...], words: Callable[[Day, Day], str]) -> str:
    return ", ".join(first.words or words(first, last) for first, last in stretches(days))


def _day_first(first: Day, last: Day, months: tuple[str, ...], dash: str) -> str:
    def words(one: Day) -> str:
        if one.words:
            return one.words
        month = months[one.month - 1] if one.month else None
        return " ".join(str(part) for part in (one.day, month, one.year) if part is not None)

    if first == last:
        return words(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{words(last)}"
    start = words(first)[:-5] if first.year == last.year else words(first)
    return f"{start}{dash}{words(last)}"


def _span(first: Day, last: Day) -> str:
    return f"{_month_day(first)}–{last.day if first.month == last.month else _month_day(last)}"


def _month_day(one: Day) -> str:
    month = MONTHS[one.month - 1] if one.month else None
    return " ".join(str(part) for part in (month, one.day) if part is not None)


def _comma(one: Day) -> str:
    return ", " if one.day else " " if one.month else ""


def _day(day: str) -> Day:
    try:
        year, *rest = (int(part) for part in day.split("-"))
        if len(rest) > 2 or (rest and not 1 <= rest[0] <= 12):
            raise ValueError(day)
        month, day_of_month = (*rest, None, None)[:2]
        return Day(year, month, day_of_month)
    except ValueError:
        return Day(0, words=clean(day))


def _is_next_day(first: str, second: str) -> bool:
    try:
        return date.fromisoformat(first) + timedelta(days=1) == date.fromisoformat(second)
    except (ValueError, OverflowError):
        return False
