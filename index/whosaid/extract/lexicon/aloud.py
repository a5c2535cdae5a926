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
    *(
        "account answer arrest ban care cater cease challenge compensate condemn defend desist employ feed fight grapple immerse intervene listen "
        "prosecute punish reject resign reward settle tax unite"
    ).split(),
    "accelerate",
    *(
        "apply charge deal diversify dismiss fire fund industrialise industrialize jail legislate mobilise mobilize modernise modernize name outlaw "
        "penalise penalize sack suspend wake"
    ).split(),
    "rethink",
    "mean",
    "remain",
}
"""Verbs of doing, which something may well be asked by."""

IBERIAN_DOINGS = (
    r"(?:garantir|crear|criar|impulsar|reforçar|millorar|melhorar|aprovar|modificar|establir|estabelecer|protegir|proteger|revisar|rever|invertir|investir|destinar|derogar|revogar|retirar|aplicar|regular|publicar|prevenir|acordar|"
    r"actuar|atuar|respectar|respeitar|complir|cumprir|defensar|defender|recuperar|evitar|assegurar|reduir|reduzir|augmentar|aumentar|facilitar|promoure|promover|elaborar|presentar|apresentar|convocar|desplegar|ampliar|dotar|lluitar|lutar|combatre|combater|"
    r"denunciar|atribuir|avançar|adoptar|adotar|implementar|executar|simplificar|finançar|financiar|incorporar|incloure|incluir|construir|posar\s+fi|pôr\s+fim|treballar|trabalhar|apoiar|donar\s+suport|fortalecer|enfortir|eliminar)"
)
"""Verbs of doing in Catalan and Portuguese."""

UNTAUGHT = either(
    r"""
    \w+ing
    considered\s+(?:to\s+be|as)
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
    r"|\b(?:not|never)\s+(?:suggest(?:ing)?|say(?:ing)?|argu(?:e|ing)|ask(?:ing)?|propos(?:e|ing))\b(?![^.]*\bbut\b)|^(?:the\s+)?(?:extent|ways?|degree)\b[^.;]{0,60}?\bwhich\b"
    r"|\b(?:asked|told|arguments?|question)\s+(?:\w+\s+){0,3}?(?:that|whether|why|how)\b"
)
"""Words of somebody else, or of the law."""

TOLD = re.compile(
    r"[“”\"«»„]|\b(?:said|says|told|argue[sd]?|suggest(?:s|ed)|recommended|noted|stated|thought|thinks|believe[sd]?|felt|considered|agreed|acknowledged|"
    r"emphasi[sz]ed|highlighted|stressed|underlined|concluded|proposed|cautioned|warned|explained|advised|observed|according\s+to|in\s+(?:his|her|their)\s+(?:view|opinion|evidence))\b",
    re.IGNORECASE,
)
"""What gives a sentence of a report to somebody else than its authors."""

OWN_VIEW = re.compile(
    r"\b(?:i|we)\b(?:\s+\w+){0,4}\s+(?:think|believe|feel|propose|suggest|insist|agree|submit|urge|urging|argue|saying|say|recommend|maintain|consider|hold|want|demand|demanding|request|request(?:ing)?|appeal(?:ing)?)(?:\s+\w+){0,4}$"
    r"|\b(?:i\s+am|we\s+are|i['’]m|we['’]re)\s+(?:\w+ly\s+)?(?:convinced|persuaded|certain|sure|adamant|of\s+the\s+(?:\w+\s+)?(?:view|opinion))$"
    r"|\b(?:important|essential|necessary|imperative|crucial|critical|vital|desirable|logical|sensible|time|view|namely|opinion|principle|clear|means|conviction|belief|position|point|suggestion|proposal)$"
    r"|\b(?:our|my|(?:is|was)\s+(?:also\s+)?(?:the|a))\s+(?:recommendation|demand|plea|suggestion|proposal|view|position)(?:\s+(?:of|from)\s+(?:the|this|our|my)\s+[\w-]+)?$"
    r"|\b(?:the\s+|our\s+|this\s+)(?:government|party|committee|council|union|federation|delegation|group|commission|board|opposition|alliance|association|caucus|bloc|movement|ministry|department|panel|inquiry|[a-z]{2,5})\s+(?:(?:\w+ly|also|therefore)\s+)?(?:believes?|considers?|submits?|proposes?|recommends?|demands?|insists?|urges?|maintains?|holds?|agrees?|accepts?|recogni[sz]es?|acknowledges?)$"
)
"""What before `that` makes its clause the speaker's own."""

SUBORDINATES = re.compile(
    r"(?<!\w)(?:if|unless|whether|how|why|what|who|whom|whose|which|where|when|whenever|because|until|before|after|than|as|though|although|while|since|lest|wherever|whatever|except)(?!\w)"
)
"""What makes a clause hang on another."""

STATES = frozenset(
    """
apply arrive be become belong come contain cost decide end exist expect fall follow grow have last live look matter need occur result sound start suffice
vary wait work
""".split()
)
"""Verbs of what is or comes about, which nobody does because he is asked."""

WHOEVER = re.compile(
    r"(?:.*\b(?:and|so|therefore|then|think|believe|that)\s+)?(?P<whom>those|people|persons|anyone|anybody|everyone|everybody|(?:any|every|all|the)\s(?:[\w’'-]+\s){0,3}?[\w’'-]+)\s(?:of\sus\s)?"
    r"(?:who|(?:that|which)\s(?=(?:is|are|was|were|has|have|had|do|does|did|will|would|can|cannot|could|may|\w{3,}[^s]s|\w{3,}ed)\s))\s*"
    r"(?!(?:the|an?|we|i|you|they|he|she|it|this|our|his|her|their|these|those|every|all|hon)\s)\w+\s(?:.*\s)?\w+"
)
"""Whoever is meant by a subject with a clause of its own: `those who took the money`, `every penny that belongs to us`."""

CIRCUMSTANCES = re.compile(
    r"\b(?:will|would|may|might|could|can|probably|perhaps|presumably|obviously|often|usually|always|inevitably|does|do|did|not|no|nobody|no\s+one|everyone|everybody|someone|somebody|anyone|anybody|all\s+of\s+us)$"
)
"""What before a verb of need makes it a forecast, a possibility or none."""
