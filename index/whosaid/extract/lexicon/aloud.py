"""Words that tell in talk what is asked for from what is said by the way."""

import re

from whosaid.extract.lexicon.imperatives import IMPERATIVES
from whosaid.extract.lexicon.phrases import either

UNASKED = frozenset(
    """
add admit apologise apologize appear ask beg begin bear commend concede confess congratulate enable explain feel forget get go guess
happen have hasten hope imagine inform keep know last let like love make-do mean-to mention note observe pay perhaps point preface quote
recall remember remind report say see seem sit suffice suppose surely surprise tell thank think turn-to understand want warn welcome
wish withdraw wonder worry
ajouter aller avoir avouer comprendre constater dire être noter parler penser préciser rappeler reconnaître remarquer remercier savoir
souligner voir venir rester arriver
decir haber ser estar ver saber recordar tener reconocer señalar agradecer pensar entender ir
""".split()
)
"""Verbs by which a speaker steers the talk, feels, knows or thanks."""

DOINGS = IMPERATIVES - frozenset(
    "discuss explain follow get go give have look note open pay see talk test turn try use find move withdraw ask".split()
) | {
    "desist",
    "accelerate",
    "rethink",
    "mean",
    "remain",
}
"""Verbs of doing, which something may well be asked by."""

UNTAUGHT = either(
    r"""
    \w+ing
    said
    noted
    mentioned
    remembered
    admitted
    surprised
    surprising
    pleased
    delighted
    honoured
    honored
    tired
    interested
    concerned
    seen whether
    thankful
    open
    happen
    given that
    been
    even
    often
    mistaken
    """
)
"""What stands behind `should be` where nobody is asked to do anything."""

HEARD = re.compile(
    r"\b(?:he|she|they|it|people|some|others|members?|minister|gentleman|lady|court|paper|papers|witness(?:es)?|critics|somebody|someone|the\s+(?:act|law|bill|constitution|standing\s+order|section|article))\s+"
    r"(?:(?!must\b|should\b|shall\b|be\b)\w+\s+){0,2}?(?:said|says|say|stated|states|told|argued?s?|points?\s+out|pointed\s+out|insists?|insisted|claims?|claimed|suggested|thinks?|thought|held|provides?|stipulates?|asked|complained)\b"
    r"|\b(?:asked|told|arguments?|question)\s+(?:\w+\s+){0,3}?(?:that|whether|why|how)\b"
)
"""Words of somebody else, or of the law."""

TOLD = re.compile(
    r"[“”\"«»„]|\b(?:said|says|told|argue[sd]?|suggest(?:s|ed)|recommended|noted|stated|thought|thinks|believe[sd]?|felt|considered|agreed|acknowledged|"
    r"emphasi[sz]ed|concluded|proposed|cautioned|warned|explained|advised|observed|according\s+to|in\s+(?:his|her|their)\s+(?:view|opinion|evidence))\b",
    re.IGNORECASE,
)
"""What gives a sentence of a report to somebody else than its authors."""

OWN_VIEW = re.compile(
    r"\b(?:i|we)\b(?:\s+\w+){0,4}\s+(?:think|believe|feel|propose|suggest|insist|agree|submit|urge|urging|argue|saying|say|recommend|maintain|consider|hold|want|demand|request|request(?:ing)?|appeal(?:ing)?)(?:\s+\w+){0,4}$"
    r"|\b(?:important|essential|necessary|imperative|time|view|opinion|principle|clear|means|conviction|belief|position|point|suggestion|proposal)$"
)
"""What before `that` makes its clause the speaker's own."""

SUBORDINATES = re.compile(
    r"(?<!\w)(?:if|unless|whether|how|why|what|who|whom|whose|which|where|when|whenever|because|until|before|after|than|as|though|although|while|since|lest|wherever|whatever|except)(?!\w)"
)
"""What makes a clause hang on another."""

CIRCUMSTANCES = re.compile(
    r"\b(?:will|would|may|might|could|can|probably|perhaps|presumably|obviously|often|usually|always|inevitably|does|do|did|not|no|nobody|no\s+one|everyone|everybody|someone|somebody|anyone|anybody|all\s+of\s+us)$"
)
"""What before a verb of need makes it a forecast, a possibility or none."""
