r"""Tells from a pattern which words every text has that it matches, so that it is tried on no other.

Of `calls? (?:for|upon)` that is one of `call` and `calls`, and one of `for` and `upon`. What a pattern leaves open
(`\w+`, `[^.;]{0,40}`, repetitions) asks for nothing; what may stand between words ends them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import NamedTuple

_TOKEN = re.compile(
    r"(?P<look>\(\?<?[=!])|(?P<group>\(\?P<\w+>|\(\?:|\((?!\?))|(?P<class>\[\^?\]?(?:[^\]\\]|\\.)*\])|(?P<escape>\\.)|(?:[^\W\d_](?![?*+{]))+|.",
    re.DOTALL,
)
_TIMES = re.compile(r"(?P<times>[?*+]|\{\d*,?\d*\})[?+]?")
_EDGE_LOOKS = (r"(?!\w", r"(?<!\w")
_EDGE = " "
"""What parts words: anything but a letter, for so `signs` reads them."""
_MOST_TEXTS = 3000
_COMMON = frozenset(
    "a an the and or but of to in on at by for from with as is are was were be been has have had it its this these those we he she they "
    "our their not no all will would can could may".split()
)
"""Words of most sentences: to ask for them excludes little."""

_OFTEN = frozenset(
    "that i you have has must should shall need needs there which when what who how if than more some such very also only about into other all us now "
    "people country countries government states work time general est sont que ist sind es dass haben hat nicht de".split()
)
"""Words that are met so often that others are asked for first."""
_TIMES_AS_OFTEN = 20
_SHORT = 6

_Texts = frozenset[str]
_EDGES: _Texts = frozenset([_EDGE])


class _Open(NamedTuple):
    """Any text or none; whether it begins and ends with an edge where it is one."""

    begins: bool = False
    ends: bool = False


class _Group(NamedTuple):
    """Options of which not all texts can be listed."""

    options: list["_Option"]


_Item = _Texts | _Open | _Group
_Option = list[_Item]


def needed_words(pattern: str, *, whole: bool = True) -> list[frozenset[str]]:
    """Sets of words, in small letters, of which one each stands in every text that the pattern matches.

    `whole` says that it is looked for as whole words: that none begins before it or goes on behind it.
    """
    options, end = _read(pattern, 0)
    if end != len(pattern):
        raise ValueError(f"a bracket without its pair: {pattern}")
    return _of_group(options, left=whole, right=whole)


def frequency(words: Iterable[str]) -> int:
    """How often texts hold one of some words, as far as these themselves tell: the common and the short stand often."""
    return sum(_TIMES_AS_OFTEN if word in _OFTEN else 1 + max(0, _SHORT - len(word)) for word in words)


def _read(pattern: str, at: int) -> tuple[list[_Option], int]:
    """The options of the group whose inside begins at an offset, and where it ends."""
    options: list[_Option] = [[]]
    while at < len(pattern) and pattern[at] != ")":
        token = _TOKEN.match(pattern, at)
        assert token is not None
        at = token.end()
        if token[0] == "|":
            options.append([])
            continue
        if token["look"] or token["group"]:
            inside, end = _read(pattern, at)
            at = end + 1
            edge = token["look"] is not None and pattern[token.start() : end] in _EDGE_LOOKS
            item: _Item = _EDGES if edge else frozenset([""]) if token["look"] else _listed(inside)
        else:
            item = _class(token[0]) if token["class"] else _single(token[0])
        if times := _TIMES.match(pattern, at):
            at = times.end()
            item = _repeated(item, times["times"])
        options[-1].append(item)
    return options, at


def _single(written: str) -> _Item:
    """What letters, a mark or an escape stand for."""
    if written[0] == "\\":
        return _Open() if written[1].isalnum() and written[1] not in "sdbAZ" else _EDGES
    return _Open() if written == "." else frozenset([written.lower() if written.isalpha() else _EDGE])


def _class(written: str) -> _Item:
    inside = written[1:-1].replace(r"\s", "").replace(r"\d", "").replace("0-9", "")
    if inside.isalpha() and len(inside) == len(written) - 2:
        return frozenset(inside.lower())
    return _Open() if inside[:1] == "^" or "\\" in inside or any(map(str.isalpha, inside)) else _EDGES


def _repeated(item: _Item, times: str) -> _Item:
    may_lack = times in ("?", "*") or times.startswith(("{0", "{,"))
    if isinstance(item, frozenset) and (times == "?" or item == _EDGES):
        return item | {""} if may_lack else item
    if isinstance(item, _Open):
        return item
    options: list[_Option] = [[item]] if isinstance(item, frozenset) else item.options
    return _Open(all(_meets_edge(o, 0) for o in options), all(_meets_edge(o, -1) for o in options))


def _meets_edge(option: _Option, end: int) -> bool:
    """Whether all texts of an option have an edge at one end."""
    item = option[end] if option else frozenset([""])
    if isinstance(item, frozenset):
        return all(text[end:][:1] == _EDGE for text in item)
    if isinstance(item, _Group):
        return all(_meets_edge(inner, end) for inner in item.options)
    return False


def _listed(options: list[_Option]) -> _Item:
    """The texts of a group, the group itself where they cannot be listed."""
    texts: set[str] = set()
    for option in options:
        of_option = _texts(option)
        if of_option is None or len(texts) + len(of_option) > _MOST_TEXTS:
            return _Group(options)
        texts |= of_option
    return frozenset(texts)


def _texts(items: Sequence[_Item]) -> set[str] | None:
    """The texts of items one after the other, None where they cannot be listed."""
    lists = [item for item in items if isinstance(item, frozenset)]
    size = 1
    for texts in lists:
        size *= len(texts)
    return {"".join(texts) for texts in product(*lists)} if len(lists) == len(items) and size <= _MOST_TEXTS else None


def _of_group(options: list[_Option], *, left: bool, right: bool) -> list[frozenset[str]]:
    """What a group needs; `left` and `right` say whether words end at its edges."""
    needs = [list(_of_option(option, left=left, right=right)) for option in options]
    if len(needs) == 1 or not all(needs):
        return needs[0] if len(needs) == 1 else []
    return [frozenset().union(*(max(sets, key=lambda words: min(map(len, words))) for sets in needs))]


def _of_option(items: _Option, *, left: bool, right: bool) -> Iterator[frozenset[str]]:
    edges = [at for at in range(len(items)) if _parts(items, at, left=left, right=right)]
    for before, behind in zip([-1, *edges], [*edges, len(items)], strict=True):
        between = items[before + 1 : behind]
        ends = (left or before >= 0), (right or behind < len(items))
        texts = _texts(between)
        if texts is not None:
            words = {_rarest(text, *ends) for text in texts}
            if None not in words:
                yield frozenset(filter(None, words))
            continue
        for at, item in enumerate(between):
            if isinstance(item, _Group):
                whole = (ends[0] and at == 0), (ends[1] and at == len(between) - 1)
                yield from _of_group(item.options, left=whole[0], right=whole[1])


def _parts(items: _Option, at: int, *, left: bool, right: bool) -> bool:
    """Whether words end at an item: at an edge, and at what may be left out beside an edge and brings its own."""
    item = items[at]
    if not isinstance(item, _Open):
        return item == _EDGES
    behind = _parts(items, at - 1, left=left, right=right) if at else left
    return (item.ends and behind) or (item.begins and (items[at + 1] == _EDGES if at + 1 < len(items) else right))


def _rarest(text: str, left: bool, right: bool) -> str | None:
    """The word of a text to ask for: the longest that is whole and not common, None where it has none."""
    words = text.split(_EDGE)
    whole = words[0 if left else 1 : None if right else -1]
    return max((word for word in whole if word and word not in _COMMON), key=len, default=None)
