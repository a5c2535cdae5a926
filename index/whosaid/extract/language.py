"""Tells the language of a text by its commonest words: enough for stemming, stop words and the right rules."""

import re
from collections import Counter
from itertools import filterfalse

_STOP_WORDS = {
    "en": "the of and to in that is for on with as are this be by from was it at which have we not",
    "fr": "le la les des et de que du en un une dans qui pour est pas sur par plus au avec ce sont nous aux ont été elle ils cette leur",
    "de": "der die und das in den von zu mit ist des nicht auf für eine sich dem ein auch es wir werden vom zum zur dass sind wurde bei nach wird",
    "es": "el la los que de y en las del por un para con una no es se su al lo como más pero fue ha han cuando esta sobre",
    "ca": "el la els que de i en les del per un amb una no és es va són aquest aquesta perquè dels",
    "it": "il la che di e in le del per un con una non è si i gli da della sono alla",
    "pt": "o a os que de e em as do da para com uma um não é se por na no mais",
    "nl": "de het een van en in is dat op te zijn met voor niet die aan er ook als",
}
_WORDS = {language: frozenset(words.split()) for language, words in _STOP_WORDS.items()}
_SAMPLE = 4_000
_MARKS = ".,;:!?()[]“”‘’«»\"'-–—…•\u00a0\ufeff"
"""What mostly stands between words beside white space."""

_WORD = re.compile(r"[^\W\d_]+")
_LETTER = re.compile(r"[^\W\d_]")
_OTHER_SCRIPT = re.compile(r"[\u0400-\u04ff\u0600-\u06ff\u3040-\u30ff\u4e00-\u9fff]")
_SCRIPTS = (
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("ja", re.compile(r"[\u3040-\u30ff]")),
)
_LEAST = 0.08
"""The share of stop words below which no language is named."""


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the text's language, None where too little speaks for any."""
    middle = len(text) // 2
    sample = text if len(text) <= _SAMPLE else text[: _SAMPLE // 2] + text[middle : middle + _SAMPLE // 2]
    for mark in _MARKS:
        sample = sample.replace(mark, " ")
    counts = Counter(sample.casefold().split())
    if _OTHER_SCRIPT.search(" ".join(filterfalse(str.isascii, counts))) is not None:
        letters = len(_LETTER.findall(sample))
        for language, script in _SCRIPTS:
            if len(script.findall(sample)) * 2 > letters:
                return language
    for run in list(filterfalse(str.isalpha, counts)):
        number = counts.pop(run)
        for word in _WORD.findall(run):
            counts[word] += number
    total = counts.total()
    if total < 12:
        return None
    shares = {
        language: sum(map(counts.__getitem__, words & counts.keys())) / total for language, words in _WORDS.items()
    }
    best = max(shares, key=lambda language: shares[language])
    return best if shares[best] >= _LEAST else None
