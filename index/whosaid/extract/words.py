"""The words of a text as a set: the test that most sentences fail before any pattern is tried on them."""

_LETTERS = {code: " " for code in range(0x80) if not chr(code).isalpha()}
_MARKS = {ord(mark): " " for mark in "“”„‘’«»–—…·•¿¡\u00a0\u2009\u202f"}
_TABLE = str.maketrans({chr(code): to for code, to in (_LETTERS | _MARKS).items()})


def words_of(text: str) -> frozenset[str]:
    """The words of `text`, case-folded, without digits and marks."""
    return frozenset(text.casefold().translate(_TABLE).split())
