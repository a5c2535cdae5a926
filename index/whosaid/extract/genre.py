"""Tells what genre a document is from its forms: turns, numbered paragraphs, operative verbs, abstracts, decisions.

Each genre is a small sum of such signs; the highest wins, and how far it is ahead tells how sure that is. Signs are
shares of the text or of its units, so that length does not matter.
"""

import re
from collections.abc import Callable, Sequence
from functools import reduce
from operator import or_
from typing import TypeVar

from whosaid.extract import kinds
from whosaid.extract.draft import Draft, Unit
from whosaid.extract.forms import Forms
from whosaid.extract.sentences import Sentence
from whosaid.extract.turns import Turn

_T = TypeVar("_T")
_OF_TURNS = {"verbatim record", "transcript"}
"""Two names of nearly one thing: neither makes the other very doubtful."""

PLAIN = 0.7
"""From this confidence on a genre may stand in where a document says nothing of itself."""

GENRES = frozenset(
    {
        "verbatim record",
        "transcript",
        "minutes",
        "committee report",
        "report",
        "paper",
        "resolution",
        "statement",
    }
)
"""The genres that are told apart."""

_SAMPLE = 80
_HEAD = 12
"""Units at the start in which minutes say what they are."""

_OPERATIVE = re.compile(
    r"(?:\d{1,3}\.\s+|\([a-z]\)\s+)?(?:Also\s+|Further\s+|Strongly\s+)?(?:Decides|Requests|Calls\s+upon|Urges|Invites|Reaffirms|Reiterates|Encourages|Welcomes|"
    r"Endorses|Adopts|Recommends|Resolves|Stresses|Emphasizes|Emphasises|Takes\s+note|Notes|Condemns|Demands|Affirms|Approves|Expresses|Declares|"
    r"Décide|Prie|Demande|Invite|Réaffirme|Exhorte|Decide|Pide|Exhorta|Insta|Beschließt|Fordert|Ersucht)\b"
)
_PREAMBLE = re.compile(
    r"(?:Also\s+|Further\s+)?(?:Recalling|Reaffirming|Noting|Having\s+(?:considered|examined|heard|regard)|Recognizing|Recognising|Mindful|Bearing\s+in\s+mind|Considering|"
    r"Convinced|Concerned|Aware|Guided|Whereas|Acknowledging|Emphasizing|Stressing|Welcoming|Rappelant|Considérant|Recordando|Considerando)\b"
)
_MINUTES = Forms(
    *(
        rf"(?<!\d )(?<!few )\b{form}\b"
        for form in (
            r"minutes(?!\s+(?:to|for|before|after|each|long|later|ago))",
            r"action\s+items?",
            r"(?:attendees|present|regrets)(?=:)",
            r"apologies\s+for\s+absence",
            r"in\s+attendance",
            r"scribe",
            r"note-?taker",
            r"agenda\s+bash\w*",
            r"date\s+of\s+(?:the\s+)?next\s+meeting",
            r"(?:protokoll|procès-verbal|tagesordnung|anwesend|niederschrift)",
            r"compte[- ]rendu\s+(?:de\s+(?:la\s+)?(?:réunion|séance)|du\s+conseil)",
            r"secrétaire\s+de\s+séance",
            r"ordre\s+du\s+jour",
            r"acta\s+de\s+(?:la\s+)?(?:sesión|reunión)",
            r"orden\s+del\s+día",
            r"sesión\s+(?:extra)?ordinaria",
        )
    )
)
_DECIDED = Forms(
    *(rf"\b{word}\b\s*[:\d#]" for word in ("action", "decision", "agreed", "resolved", "resolution")),
    r"\bit\s+was\s+(?:agreed|decided|resolved)\b",
    r"\bthe\s+(?:meeting|group|committee)\s+(?:agreed|decided|noted|approved)\b",
)
_PAPER = re.compile(
    r"^(?:abstract|keywords?|related\s+work|references|bibliography|methodology|acknowledge?ments?)\W*$", re.IGNORECASE
)
_CITATION = re.compile(
    r"\[\d{1,3}(?:,\s?\d{1,3})*\]|\([A-Z][\w-]+(?:\s+(?:et\s+al\.?|and\s+[A-Z]\w+))?,?\s+(?:19|20)\d\d[a-z]?\)"
)
_COMMITTEE = Forms(
    r"\b(?:committee|inquiry|commission\s+of\s+inquiry|select\s+committee|oral\s+evidence|written\s+evidence|witnesses|terms\s+of\s+reference)\b",
)
_NUMBERED = re.compile(r"\d{1,3}(?:\.\d{1,3}){0,2}\.?$")
_RECOMMENDS = Forms(
    r"\b(?:we\s+recommend|the\s+(?:committee|inquiry|panel)\s+recommends?|recommendation\s+\d+)\b",
)
_REPORT = re.compile(
    r"^(?:executive\s+summary|summary|introduction|conclusions?|recommendations?|background|findings|foreword|panel|session|annex|next\s+steps)\b",
    re.IGNORECASE,
)
_WE = Forms(
    *(
        rf"\b{word}\b"
        for word in (
            *("I", "we", "my", "our", "us", "wir", "unser(?:e|e[mnrs])?", "nous", "notre"),
            *("nosotros", "nuestr[oa]", "nuestr[oa]s"),
        )
    )
)
"""Words of the first person, as written inside a sentence."""
_THANKS = Forms(
    r"\bmr\.?\s+(?:president|chair\w*|speaker|secretary-general)\b",
    r"\bmadam\s+(?:president|chair\w*|speaker|secretary-general)\b",
    r"\bexcellency\b",
    r"\bexcellencies\b",
    r"\bladies\s+and\s+gentlemen\b",
)


class _Forms:
    """The forms of a document, counted once."""

    def __init__(self, draft: Draft, voices: Sequence[Turn]) -> None:
        self.units = [u for u in draft.body() if u.kind is not kinds.TABLE_ROW]
        self.words = [draft.words(u)[:400] for u in self.units]
        size_of_turns = sum(_size(u) for u in self.units if u.kind is kinds.TURN)
        self.turns = size_of_turns / max(1, sum(map(_size, self.units)))
        self.formal = sum(turn.label.form in ("formal", "office") for turn in voices) / max(1, len(voices))
        self.turn_size = size_of_turns / max(1, len(voices))
        body = [
            (u, w) for u, w in zip(self.units, self.words, strict=True) if u.kind in (kinds.PARAGRAPH, kinds.LIST_ITEM)
        ]
        self.body = [w for _, w in body]
        self.headings = [w for u, w in zip(self.units, self.words, strict=True) if u.kind is kinds.HEADING]
        self.numbered = self.share([u.marker for u, w in body if len(w) > 80], _NUMBERED.match)
        self.bullets = sum(u.kind is kinds.LIST_ITEM for u, _ in body) / max(1, len(body))
        self.operative = self.share(self.body, _OPERATIVE.match)
        self.preamble = self.share(self.body, _PREAMBLE.match)
        self.sample = [
            Sentence(words, signs=draft.flow(unit).signs())
            for unit, words in _sample(list(zip(self.units, self.words, strict=True)))
        ]
        self.size_of_sample = sum(piece.text.count(" ") + 1 for piece in self.sample)

    def opens_with(self, forms: Forms) -> bool:
        """Whether a form stands in the first units, be it over the edge of two."""
        head = self.sample[:_HEAD]
        signs = _signs(head)
        return bool(signs & forms.needs) and forms.any(" ".join(piece.small for piece in head), signs) is not None

    @staticmethod
    def share(texts: list[str], test: Callable[[str], object]) -> float:
        return sum(test(t) is not None for t in texts) / len(texts) if texts else 0.0

    def rate(self, forms: Forms) -> float:
        """Occurrences of forms a thousand words."""
        found = (forms.find(piece.small, piece.signs) for piece in self.sample if piece.signs & forms.needs)
        return self.per_thousand(sum(1 for matches in found for _ in matches))

    def per_thousand(self, number: int) -> float:
        """How many of a thousand words a number of words is."""
        return 1000 * number / max(1, self.size_of_sample)


def find_genre(draft: Draft, turns: Sequence[Turn] = ()) -> None:
    """Sets the draft's genre and how sure it is; both stay empty where nothing speaks for any."""
    stated = draft.source.metadata.kind
    if stated in GENRES:
        draft.genre, draft.genre_confidence = stated, 1.0
        return
    forms = _Forms(draft, turns)
    if len(forms.units) < 3:
        return
    scores = sorted(((score, name) for name, score in _scores(forms).items()), reverse=True)
    best, name = scores[0]
    if best < 0.3:
        return
    draft.genre = name
    doubt = max(score * (0.2 if {name, other} <= _OF_TURNS else 0.5) for score, other in scores[1:])
    draft.genre_confidence = round(max(0.0, min(1.0, best) * (1 - max(0.0, doubt) / best)), 2)


def plain_genre(draft: Draft) -> str | None:
    """The genre where it is plain enough to stand in for what a document does not say of itself."""
    return draft.genre if draft.genre and draft.genre_confidence >= PLAIN else None


def _scores(forms: _Forms) -> dict[str, float]:
    minutes = min(0.5, 0.25 * forms.rate(_MINUTES) + 0.1 * forms.rate(_DECIDED)) + 0.3 * forms.opens_with(_MINUTES)
    scribe = forms.turns > 0.05 and forms.turn_size < 400 and forms.formal < 0.5
    committee = min(0.5, 0.1 * forms.rate(_COMMITTEE)) + 0.5 * forms.numbered + min(0.3, 0.3 * forms.rate(_RECOMMENDS))
    prose = 1 - forms.turns
    paper = 0.25 * len(_titled(forms.headings, _PAPER)) + min(
        0.4,
        0.08
        * forms.per_thousand(sum(len(_CITATION.findall(piece.text)) for piece in forms.sample if _cites(piece.text))),
    )
    report = 0.15 * len(_titled(forms.headings, _REPORT)) + 0.25 * bool(forms.headings)
    return {
        "verbatim record": forms.turns * min(1.0, 2 * forms.formal) if forms.turns > 0.3 else 0.0,
        "transcript": forms.turns * min(1.0, 2 * (1 - forms.formal)) * (0.6 if scribe and minutes > 0.2 else 1)
        if forms.turns > 0.3
        else 0.0,
        "minutes": minutes * (1.2 if scribe else 0.9) if forms.turns < 0.9 or scribe else 0.0,
        "committee report": prose * min(1.0, committee),
        "report": prose * min(0.9, report),
        "paper": prose * min(1.0, paper),
        "resolution": min(1.0, 1.5 * (forms.operative + forms.preamble))
        if forms.operative and forms.preamble
        else 0.8 * forms.operative,
        "statement": _statement(forms),
    }


def _cites(text: str) -> bool:
    """Whether a bracket opens in a text."""
    return "[" in text or "(" in text


def _titled(headings: list[str], titles: re.Pattern[str]) -> set[str]:
    """Which of the usual titles stand above sections."""
    return {match[0].casefold() for match in map(titles.match, headings) if match is not None}


def _statement(forms: _Forms) -> float:
    """One speech as running prose: first persons, an address, neither headings nor bullets nor turns."""
    if forms.turns > 0.1 or len(forms.headings) > 0.1 * len(forms.units) or forms.bullets > 0.3:
        return 0.0
    said = "\n".join(piece.text for piece in forms.sample)
    own = sum(1 for form in _WE.fit(_signs(forms.sample)) for _ in form.all_in(said))
    addressed = any(piece.signs & _THANKS.needs and _THANKS.any(piece.small, piece.signs) for piece in forms.sample)
    return min(0.6, 0.03 * forms.per_thousand(own)) + 0.3 * addressed


def _signs(pieces: Sequence[Sentence]) -> int:
    return reduce(or_, (piece.signs for piece in pieces), 0)


def _sample(pieces: list[_T]) -> list[_T]:
    """Pieces from the beginning, the middle and the end: enough to tell how often something is said."""
    if len(pieces) <= 3 * _SAMPLE:
        return pieces
    middle = len(pieces) // 2
    return [*pieces[:_SAMPLE], *pieces[middle : middle + _SAMPLE], *pieces[-_SAMPLE:]]


def _size(unit: Unit) -> int:
    return sum(end - start for start, end in unit.parts)
