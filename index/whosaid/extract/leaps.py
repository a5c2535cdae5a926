r"""Writes patterns so that `re` finds them fast.

A search leaps to the letters that a pattern opens with, which costs a few steps a character; it does not leap where
the pattern opens with a look behind, an edge of a word or an option, and then a hundred steps are spent on each
character. So what may not stand before the first letters is asked behind them: `(?<!\w)needs?` is `need(?<!\wneed)s?`.
"""

import re
from collections import defaultdict
from itertools import groupby

_BEFORE = re.compile(r"(?P<start>\^)|(?P<edge>\\b)|\(\?<(?P<sort>[!=])(?P<text>(?:[^()\\]|\\.)+)\)")
_GROUP = re.compile(r"\(\?(?::|P<\w+>)")
_FIRST = re.compile(r"(?:[^\\\[()|?*+{.^$]+|\\[^\w]|\[(?:[^\]\\]|\\.)+\])(?![?*+{])")
_MAY_LACK = re.compile(r"(?P<times>[?*]|\{0?,(?P<most>\d+)\})(?P<lazy>\??)(?!\+)")
_HERE = "\0"
"""Where the letters stand in a condition of what is before them."""
_LETTER = re.compile(r"[^\W\d_](?![?*+{])")
_TOKEN = re.compile(r"\\.|\[(?:[^\]\\]|\\.)+\]|.", re.DOTALL)


def whole_words(pattern: str) -> str:
    r"""A pattern that begins and ends at the edges of words: `(?<!\w)pattern(?!\w)`."""
    whole = f"(?:{pattern})" if len(_options(f"{pattern})", 0)[0]) > 1 else pattern
    return leaping(rf"(?<!\w){whole}") + r"(?!\w)"


def leaping(pattern: str) -> str:
    r"""A pattern that matches what `pattern` does, led by its letters; `pattern` itself where it may open without.

    What must or may not stand before the letters is understood, `\b` and `^` too, the latter as the start of the text.
    """
    led = _all_led(_options(f"{pattern})", 0)[0], ())
    return led if led is not None else pattern


def _all_led(options: list[str], before: tuple[str, ...]) -> str | None:
    led = [_led_by_letters(option, before) for option in options]
    return None if None in led else "|".join(filter(None, led))


def _led_by_letters(pattern: str, before: tuple[str, ...]) -> str | None:
    """The pattern with its first letters in front, None where it has none; `before` are conditions of what is before."""
    conditions, pattern = _conditions(pattern)
    before += conditions
    group = _GROUP.match(pattern)
    if group is None:
        letters = _FIRST.match(pattern)
        if letters is None:
            return None
        return letters[0] + "".join(before).replace(_HERE, letters[0]) + pattern[letters.end() :]
    options, rest = _options(pattern, group.end())
    if (lack := _MAY_LACK.match(rest)) is not None and "(?P<" not in pattern:
        once, behind = pattern[: -len(rest)], rest[lack.end() :]
        options = [once + _again(once, lack) + behind, behind]
        led = _all_led(options[::-1] if lack["lazy"] else options, before)
        return led and f"(?:{led})"
    led = None if rest[:1] in ("?", "*", "+", "{") else _all_led(options, before)
    return led and f"{group[0]}{led}){rest}"


def _again(once: str, lack: re.Match[str]) -> str:
    """What may follow a group that stands once of the times that it may."""
    if lack["times"] == "?" or lack["most"] == "1":
        return ""
    return once + (f"{{0,{int(lack['most']) - 1}}}" if lack["most"] else "*") + lack["lazy"]


def _conditions(pattern: str) -> tuple[tuple[str, ...], str]:
    """What a pattern asks of what stands before its first letters, and the rest of it."""
    found: list[str] = []
    while True:
        if match := _BEFORE.match(pattern):
            text = match["text"] or (r"\w" if match["edge"] else r"[\s\S]")
            found.append(f"(?<{match['sort'] or '!'}{f'(?:{text})' if '|' in text else text}{_HERE})")
            pattern = pattern[match.end() :]
        elif pattern.startswith("(?:"):
            options, rest = _options(pattern, 3)
            each = [_conditions(option) for option in options]
            if any(left for _, left in each):
                break
            found.append(f"(?:{'|'.join(map(''.join, (conditions for conditions, _ in each)))})")
            pattern = rest
        else:
            break
    return tuple(found), pattern


def branching(pattern: str) -> str:
    """A pattern of many options that are parted by the letters they open with, so that few of them are tried."""
    return f"(?:{_parted([opening for option in _options(f'{pattern})', 0)[0] for opening in _openings(option)])})"


def _openings(option: str) -> list[str]:
    """An option for each of those that the group at its start has."""
    if not option.startswith("(?:"):
        return [option]
    options, rest = _options(option, 3)
    if rest[:1] in ("?", "*", "+", "{"):
        return [option]
    return [opening for inner in options for opening in _openings(inner + rest)]


def _parted(options: list[str]) -> str:
    """The options, those in a row that open with the same letter as one: of two letters only one can stand."""
    parts: list[str] = []
    for opens, several in groupby(options, key=lambda option: _LETTER.match(option) is not None):
        if not opens:
            parts += several
            continue
        behind: dict[str, list[str]] = defaultdict(list)
        for option in several:
            behind[option[0]].append(option[1:])
        for letter, rests in behind.items():
            parts.append(letter + (f"(?:{_parted(rests)})" if len(rests) > 1 else rests[0]))
    return "|".join(parts)


def _options(pattern: str, start: int) -> tuple[list[str], str]:
    """The options of the group whose first begins at `start`, and what stands behind the group."""
    options: list[str] = []
    depth = 0
    for token in _TOKEN.finditer(pattern, start):
        if depth == 0 and token[0] in ("|", ")"):
            options.append(pattern[start : token.start()])
            start = token.end()
            if token[0] == ")":
                break
        depth += (token[0] == "(") - (token[0] == ")")
    return options, pattern[start:]
