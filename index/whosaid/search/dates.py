"""Numbers and days as people write them: each as the phrases in which a text may hold it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from whosaid.store import analysis

_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
}
_SHORT = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10}
_SHORT |= {"nov": 11, "dec": 12}
_LETTERS = r"[^\W\d_]+"
DATE = (
    r"(?<!\w)(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{4}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|er|\.)?\s+(?:of\s+|de\s+|d')?{_LETTERS}\.?,?\s+(?:de\s+)?\d{{4}}"
    rf"|{_LETTERS}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}})(?!\w)"
)
"""What may be a day; whether it is one, `day` says."""
NUMBER = r"(?<![\w.,])\d{1,3}(?:[,.'’\u00a0\u2009\u202f ]\d{3})+(?![\w.,]\w)(?!\w)"
"""A number in groups of three digits, whatever stands between them."""

_YEARS = re.compile(r"1[5-9]\d\d|20\d\d")
_SEPARATED = re.compile(r"\D+")
_ENDINGS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    named = {
        analysis.fold(name): number for names in _MONTHS.values() for number, name in enumerate(names.split(), start=1)
    }
    return named | _SHORT


def number_forms(text: str) -> tuple[tuple[str, ...], ...]:
    """The phrases for a number of more than three digits; none for a year and anything else."""
    digits = _SEPARATED.sub("", text) if re.fullmatch(NUMBER, text) else text
    if not digits.isascii() or not digits.isdecimal() or len(digits) < 4 or digits[0] == "0":
        return ()
    if digits == text and _YEARS.fullmatch(digits):
        return ()
    first = len(digits) % 3 or 3
    groups = (digits[:first], *(digits[at : at + 3] for at in range(first, len(digits), 3)))
    return (digits,), groups


def day(text: str) -> tuple[int, int, int] | None:
    """Year, month and day that a text names, `31/12/2017` read with the day first; None where it names none."""
    words = [token.word for token in analysis.tokens(text)]
    words = [word for word in words if word not in ("of", "de", "d")]
    if len(words) != 3:
        return None
    if all(word.isdecimal() for word in words):
        year, month, number = words if len(words[0]) == 4 else reversed(words)
        found = int(year), int(month), int(number)
        if found[1] > 12 and len(words[2]) == 4:
            found = found[0], found[2], found[1]
    else:
        named = next((word for word in words[:2] if word in _months()), None)
        others = [re.sub(r"(?<=\d)(?:st|nd|rd|th|er)$", "", word) for word in words if word != named]
        if named is None or len(others) != 2 or not all(other.isdecimal() for other in others):
            return None
        found = int(others[1]), _months()[named], int(others[0])
    return found if 1 <= found[1] <= 12 and 1 <= found[2] <= 31 else None


def day_forms(year: int, month: int, number: int, languages: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The phrases for a day: in figures, and with the names of the month in these languages."""
    for numerals in dict.fromkeys((f"{number:02}", str(number))):
        for months in dict.fromkeys((f"{month:02}", str(month))):
            yield str(year), months, numerals
            yield numerals, months, str(year)
    short = [name for name, at in _SHORT.items() if at == month]
    known = [language.partition("-")[0].lower() for language in languages]
    for language in dict.fromkeys(["en", *known]):
        if language in _MONTHS:
            name = analysis.fold(_MONTHS[language].split()[month - 1])
            for named in [name, *(short if language == "en" else ())]:
                yield from _named(year, named, number, language)


def _named(year: int, month: str, number: int, language: str) -> Iterator[tuple[str, ...]]:
    numerals = dict.fromkeys((str(number), f"{number:02}"))
    for numeral in numerals:
        yield numeral, month, str(year)
    if language == "en":
        ordinal = f"{number}{_ENDINGS.get(number, 'th')}"
        yield str(number), "of", month, str(year)
        for numeral in (str(number), ordinal):
            yield month, numeral, str(year)
        yield ordinal, month, str(year)
        yield ordinal, "of", month, str(year)
    elif language in ("es", "pt"):
        yield str(number), "de", month, "de", str(year)
    elif language == "fr" and number == 1:
        yield "1er", month, str(year)
