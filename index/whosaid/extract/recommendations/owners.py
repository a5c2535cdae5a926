"""Who has to carry out an action and by when, as its text says: `Anna to …`, `… (Anna)`, `… – Anna, by Friday`."""

import re

from whosaid.extract.draft import Draft
from whosaid.extract.lexicon.imperatives import IMPERATIVES
from whosaid.extract.lexicon.labels import DUES, OWNERS
from whosaid.extract.lexicon.people import BODY_WORDS
from whosaid.extract.names import LOWER, NAME, UPPER

WHO = rf"(?:{NAME}|@\w+|[{UPPER}][\w’'-]*(?:\s+(?:and|und|et|y|&)\s+[{UPPER}][\w’'-]*)?|(?:the\s+)?(?:chair|secretary|secretariat|editors?|all))"
_SEVERAL = rf"{WHO}(?:\s*(?:,|/|and|und|et|y|&)\s*{WHO}){{0,3}}"
_NAMED = r"[A-Z][\w’'&-]*(?:\s+(?:(?:of|for|and|on|&)\s+(?:the\s+)?)?[A-Z][\w’'&-]*){0,7}"
_ADDRESSED = re.compile(
    rf"(?:[^.;:]{{0,90}}?\b(?i:recommend(?:s|ed)?|urge[sd]?|call(?:s|ed)?\s+(?:up)?on|request(?:s|ed)?|ask(?:s|ed)?|invite[sd]?|encourage[sd]?|directs)\s+(?:that\s+)?|[Tt]hat\s+)"
    rf"(?P<asked>(?:the\s+)?{_NAMED})(?:,[^,;.]{{0,90}},)?\s+(?!be\b)[a-z]"
    rf"|(?P<owner>(?:The\s+)?{_NAMED})(?:,[^,;.]{{0,90}},)?\s+(?:should|must|shall|ought\s+to)\s+(?!be\b)",
)
_BODIES = BODY_WORDS | frozenset(
    "government governments congress parliament treasury secretary minister ministers police trust member states state".split()
)
"""Words by which the name of who is addressed is known for that of a body or an office."""
_DOES = re.compile(
    rf"(?:the\s+)?(?P<owner>{WHO})\s*(?::\s+|,?\s+(?:will|to|shall|should|must|agreed\s+to|volunteered\s+to|offered\s+to|is\s+to|are\s+to|soll|sollen|wird|va|doit)\s)"
)
_OWNED = re.compile(rf"(?:\(|\[|[–—-]\s|\b)(?i:{OWNERS})\s*[:=]\s*(?P<owner>{_SEVERAL})")
_HANDLE = re.compile(r"^@\w[\w-]*|@\w[\w-]*\s*\.?$")
_BRACKETED = re.compile(rf"[(\[](?P<owner>@?{WHO})[)\]]\s*\.?$")
_BEFORE_DASH = re.compile(rf"(?P<owner>{_SEVERAL})\s+[–—-]\s+(?=\w)")
_BEHIND_DASH = re.compile(rf"\s[–—-]\s+(?P<owner>{_SEVERAL})(?:\s*[,(;]\s*[^,;–—]{{1,40}}\)?)?\s*\.?$")
_PLAN = r"will|to|shall|(?:agreed|agrees|volunteered|offered|undertook|promised)\s+to|took\s+(?:an?|the)\s+actions?(?:\s+item)?\s+to|(?:is|are)\s+(?:asked\s+)?to|(?:was|were)\s+asked\s+to|soll|wird|doit"
_ACTS = re.compile(rf"(?:the\s+)?(?P<owner>{WHO})\s+(?:(?P<plan>{_PLAN})\s+(?:also\s+|then\s+)?)?(?P<verb>[a-zß-ÿ-]+)")
_OFFICE = re.compile(
    rf"(?:the\s+)?(?:\w+\s+)?(?:chair(?:man|woman|person|s)?|co-chairs?|clerk|secretary|secretariat|editors?|treasurer|directors?|manager|officers?|staff|organi[sz]ers?|conven[eo]rs?|rapporteurs?|authors|scribe|host)\s+(?P<plan>{_PLAN})\s+(?:also\s+|then\s+)?(?P<verb>[a-z-]+)",
    re.IGNORECASE,
)
"""An office that is given something to do: `The clerk will write to …`."""
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|avr|juin|juil|août|ene|abr|ago|dic)\w*\.?"
_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next\s+\w+|(?:the\s+)?end\s+of\s+(?:the\s+)?\w+|eod|eow|COB"
)
_DATE = rf"(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|\d{{1,2}}(?:st|nd|rd|th|\.)?\s+{_MONTH}(?:\s+\d{{4}})?|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?|{_DAY})"
_DUE = re.compile(
    rf"\b(?:(?:{DUES})\s*[:=]?\s*|(?:by|before|until|no\s+later\s+than|bis|avant\s+le|antes\s+del?)\s+(?:the\s+)?)(?P<due>{_DATE})",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SMALL = re.compile(rf"(?<!\w)[{LOWER}][\w’'-]*")
_TAIL = 160
"""How much of an action's end is looked at for its owner, in characters."""


class Owners:
    """Tells the owners of actions in one document; a bare name counts where the document knows its person."""

    def __init__(self, draft: Draft) -> None:
        names = (name for person in draft.people for name in (person.name, *person.variants))
        self._draft = draft
        self._common: frozenset[str] | None = None
        self._known = frozenset(word.strip(".,").casefold() for name in names for word in name.split() if len(word) > 2)

    def of(self, text: str) -> str | None:
        """Who has to carry out an action."""
        if handle := _HANDLE.search(text, 0 if text.startswith("@") else max(0, len(text) - _TAIL)):
            return handle[0].strip(" .")
        does = _DOES.match(text)
        if does is not None and does["owner"].split()[0].casefold() in IMPERATIVES:
            does = None
        match = _OWNED.search(text) or does or self._dashed(text) or _BRACKETED.search(text, max(0, len(text) - _TAIL))
        return " ".join(match["owner"].split()) if match else None

    def addressee(self, text: str) -> str | None:
        """The body that a recommendation asks to act: `We recommend that the Ministry of Ports publish …`."""
        match = _ADDRESSED.match(text)
        if match is None:
            return None
        owner = " ".join((match["asked"] or match["owner"]).split())
        return owner if any(word.casefold() in _BODIES for word in _WORD.findall(owner)) else None

    def assigned(self, text: str) -> bool:
        """Whether a line gives a known person something to do: `Anna to send the maps`, `Anna sends …`."""
        match = _ACTS.match(text)
        if match is None:
            return False
        if match["plan"]:
            return self.knows(match["owner"]) or (match["verb"] in IMPERATIVES and self._stands_as_name(match["owner"]))
        return match["verb"] in _THIRD and (match["owner"].startswith("@") or self.knows(match["owner"]))

    def asked(self, text: str) -> bool:
        """Whether a line begins with a known person, a verb of planning and what to do."""
        office = _OFFICE.match(text) if self._draft.genre == "minutes" else None
        if office is not None and office["verb"] in IMPERATIVES and office["verb"] != "be":
            return True
        opens = _WORD.search(text)
        if opens is None or not (opens[0].islower() or opens[0].casefold() in self._known):
            return False
        match = _ACTS.match(text)
        return match is not None and bool(match["plan"]) and match["verb"] in IMPERATIVES and self.knows(match["owner"])

    def _dashed(self, text: str) -> re.Match[str] | None:
        before = _BEFORE_DASH.match(text)
        if before is not None and self._stands_as_name(before["owner"]) and _acts(text, before.end()):
            return before
        for match in (before, _BEHIND_DASH.search(text, max(0, len(text) - _TAIL))):
            if match is not None and self.knows(match["owner"]):
                return match
        return None

    def _stands_as_name(self, words: str) -> bool:
        """Whether the document never writes one of the words small."""
        if self._common is None:
            self._common = frozenset(_SMALL.findall(self._draft.text))
        return words.startswith("@") or not any(word.lower() in self._common for word in _WORD.findall(words))

    def knows(self, owner: str) -> bool:
        """Whether all words of a name belong to people of the document."""
        words = _WORD.findall(owner)
        return bool(words) and all(word.casefold() in self._known for word in words if word not in _JOINING)


def _acts(text: str, offset: int) -> bool:
    """Whether the bare form of a verb of doing stands at an offset."""
    word = _SMALL.match(text, offset)
    return word is not None and word[0] in IMPERATIVES


_JOINING = frozenset({"and", "und", "et", "y"})
_THIRD = frozenset(
    form
    for verb in IMPERATIVES
    for form in (f"{verb}s", f"{verb}es", f"{verb[:-1]}ies" if verb.endswith("y") else f"{verb}s")
)
"""The verbs of doing in the third person."""


def due_of(text: str) -> str | None:
    """By when an action is to be done, as its text says."""
    match = _DUE.search(text)
    return " ".join(match["due"].split()).rstrip(".") if match else None
