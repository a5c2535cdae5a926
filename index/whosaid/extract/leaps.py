r"""Writes patterns so that `re` finds them fast.

A search leaps to the letters that a pattern opens with, which costs a few steps a character; it does not leap where
the pattern opens with a look behind, an edge of a word or an option, and then a hundred steps are spent on each
character. So what may not stand before the first letters is asked behind them: `(?<!\w)needs?` is `need(?<!\wneed)s?`.
"""

import re

_BEFORE = re.compile(r"(?P<start>\^)|(?P<edge>\\b)|\(\?<!(?P<unlike>(?:[^()\\]|\\.)+)\)")
_GROUP = re.compile(r"\(\?(?::|P<\w+>)")
_FIRST = re.compile(r"(?:[^\\\[()|?*+{.^$]+|\\[^\w]|\[(?:[^\]\\]|\\.)+\])(?![?*+{])")
_TOKEN = re.compile(r"\\.|\[(?:[^\]\\]|\\.)+\]|.", re.DOTALL)


def whole_words(pattern: str) -> str:
    r"""A pattern that begins and ends at the edges of words: `(?<!\w)pattern(?!\w)`."""
    return leaping(rf"(?<!\w){pattern}") + r"(?!\w)"


def leaping(pattern: str) -> str:
    r"""A pattern that matches what `pattern` does, led by its letters; `pattern` itself where it may open without.

    `\b` before the letters and `^` are understood, the latter as the start of the text.
    """
    led = _led_by_letters(pattern, ())
    return led if led is not None else pattern


def _led_by_letters(pattern: str, before: tuple[str, ...]) -> str | None:
    """The pattern with its first letters in front, None where it has none; `before` may not stand before them."""
    while found := _BEFORE.match(pattern):
        before = (*before, found["unlike"] or (r"\w" if found["edge"] else r"[\s\S]"))
        pattern = pattern[found.end() :]
    if group := _GROUP.match(pattern):
        options, rest = _options(pattern, group.end())
        opening = group[0]
        if rest[:1] == "?" and rest[1:2] not in ("?", "+"):
            options, opening, rest = [pattern[: -len(rest)] + rest[1:], rest[1:]], "(?:", ""
        led = [_led_by_letters(option, before) for option in options]
        if rest[:1] in ("?", "*", "+", "{") or None in led:
            return None
        return opening + "|".join(filter(None, led)) + ")" + rest
    letters = _FIRST.match(pattern)
    if letters is None:
        return None
    return letters[0] + "".join(f"(?<!{mark}{letters[0]})" for mark in before) + pattern[letters.end() :]


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
