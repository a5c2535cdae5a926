"""Hearings: the lines by which a transcript tells who is sworn, who examines, and that a witness leaves."""

import re

from whosaid.extract.turns.labels import Label, cased, is_name, read_label

_BY = r"(?:,?\s*\(?(?:continued|continuing|resumed|cont[’']?d\.?)\)?)?\s*[:.>]?"
_EXAMINED = re.compile(
    r"<?\s*(?P<kind>(?:(?:further|continued|continuation\s+of|re-?|direct|cross|redirect|recross)[\s-]*){0,3}examin(?:ation|ed)"
    r"(?:[\s-]in[\s-]chief)?)(?:\s*\((?:continued|continuing|resumed|cont[’']?d?\.?)\))?"
    rf"\s+by\s+(?P<by>\S.{{1,60}}?){_BY}|<?\s*(?:further\s+)?question(?:ed|s|ing)\s+(?:by|from)\s+(?P<of>\S.{{1,60}}?){_BY}",
    re.IGNORECASE,
)
_DIRECT = re.compile(r"(?<!re)direct|in[\s-]chief", re.IGNORECASE)
_OATH = r"(?i:sworn|affirmed|recalled|on\s+(?:(?:his|her|their)\s+)?(?:former\s+)?(?:oath|affirmation))"
_SWORN = re.compile(
    r"<?\s*(?P<who>[^,(\[<>:;.]*(?:\b(?:Mr|Mrs|Ms|Dr|MR|MRS|MS|DR|[A-Z])\.[^,(\[<>:;.]*){0,3})\s*[,(\[]"
    rf"(?P<between>[^.?!]{{0,80}}?)\b{_OATH}\b(?P<behind>[^?!]{{0,90}})"
)
_LEAVES = re.compile(
    r"[<(\[]?\s*(?:the\s+)?witness(?:es)?\s+(?:(?:is|are|was|were|then|stands?|stood|has|have)\s+)*(?:withdrew|withdraws?|withdrawn|excused|released|down|retired)\b"
    r"(?:[^.?!]{0,40}|.{0,10})",
    re.IGNORECASE,
)
_OTHERS = re.compile(rf"\b(?:MR|MRS|MS|DR|Mr|Mrs|Ms|Dr|PROFESSOR|Professor)\b|\b(?i:and)\s+[A-Z]|\b{_OATH}\b")
_MARKS = ("xamin", "XAMIN", "uestion", "UESTION", "worn", "WORN", "ffirm", "FFIRM", "ecalled", "ECALLED", "oath", "OATH", "itness", "ITNESS")  # fmt: skip
_LONGEST = 160
"""No such line is longer, in characters."""


def read_hearing(words: str, language: str | None = None) -> Label | None:
    """What a whole line says of a hearing.

    `sworn` is the witness who answers from there on, without a name where none or several are told; `examiner` who asks,
    and `direct` who is the first to ask a witness.
    """
    if not 8 <= len(words) <= _LONGEST or not any(mark in words for mark in _MARKS):
        return None
    asked = _EXAMINED.fullmatch(words)
    if asked is not None:
        by = read_label(asked["by"] or asked["of"], language)
        if by is None or by.form not in ("formal", "full", "office"):
            return None
        return Label("direct" if _DIRECT.search(asked["kind"] or "") else "examiner", by.name, by.honorifics, by.role)
    if _LEAVES.fullmatch(words) is not None:
        return Label("sworn")
    sworn = _SWORN.fullmatch(words)
    if sworn is None:
        return None
    who = sworn["who"].strip()
    witness = read_label(who, language)
    if witness is None and who.isupper() and 1 < len(who.split()) < 5 and is_name(cased(who)):
        witness = Label("full", cased(who))  # `JOANNA MAY PRIDE`
    if witness is None or witness.form not in ("formal", "full"):
        return Label("sworn") if sworn["who"].replace(" and ", " ").isupper() else None
    if _OTHERS.search(sworn["between"]) or _OTHERS.search(sworn["behind"]):
        return Label("sworn")
    return Label("sworn", witness.name, witness.honorifics, witness.role)
