"""Opening verbs of the clauses of resolutions: those that act and those that give reasons."""

import re

from whosaid.extract.lexicon.phrases import either

FORMAL = re.compile(
    r"(?:AND[ ,]+)?(?:NOW,? +)?(?:THEREFORE,? +)?(?:WHEREAS|(?:LET +IT +)?BE +IT +(?:FURTHER +|FINALLY +|ALSO +|HEREBY +)?RESOLVED|RESOLVED)\b(?=[ ,:]|$)"
)
"""How a clause of a resolution opens that stands in capitals."""

ADVERBS = either(
    r"""
    also
    further
    again
    once again
    strongly
    urgently
    solemnly
    firmly
    therefore
    earnestly
    deeply
    gravely
    while (?:[\w’']+ ){1,12}[\w’']+,
    (?:tout )?en outre
    également
    vivement
    solennellement
    instamment
    también
    además
    encarecidamente
    """
)

ACTS = either(
    r"""
    accepts
    adopts
    affirms
    agrees (?:to|on|that)
    appeals
    appoints
    approves
    asks
    authori[sz]es
    calls (?:up)?on
    calls for
    commends
    condemns
    congratulates
    considers it (?:desirable|essential|necessary|important|advisable)
    considers desirable
    considers that [^.;]{0,80}?(?:should|must|ought)
    decides
    declares
    demands
    deplores
    designates
    directs
    draws (?:the )?attention
    emphasi[sz]es
    encourages
    endorses
    establishes
    expresses
    instructs
    invites
    proclaims
    proposes
    reaffirms
    recommends
    reiterates
    remains seized
    renews
    requests
    resolves
    stresses
    supports
    takes note
    underlines
    underscores
    urges
    welcomes
    wishes
    expresses the (?:wish|hope)
    # French
    adopte
    affirme
    appelle
    approuve
    autorise
    charge
    condamne
    considère (?:comme )?souhaitable
    convie
    décide
    déclare
    demande
    émet le (?:vœu|voeu|souhait)
    encourage
    estime souhaitable
    exhorte
    exprime
    fait appel
    félicite
    invite
    prend note
    prie
    proclame
    propose
    réaffirme
    recommande
    se félicite
    souhaite
    souligne
    # German
    beauftragt
    begrüßt
    beschließt
    bittet
    empfiehlt
    ersucht
    fordert
    # Spanish
    acoge con
    alienta
    aprueba
    decide
    exhorta
    insta
    invita
    pide
    reafirma
    recomienda
    reitera
    resuelve
    solicita
    """
)
"""Verbs of operative clauses, in the third person."""

REASONS = either(
    r"""
    acknowledging
    acting
    affirming
    alarmed
    anxious
    appreciating
    aware
    bearing in mind
    believing
    cogni[sz]ant
    commending
    concerned
    confident
    conscious
    considering
    convinced
    desiring
    desirous
    determined
    disturbed
    emphasi[sz]ing
    encouraged
    endorsing
    expecting
    expressing
    guided
    having
    keeping in mind
    mindful
    noting
    observing
    persuaded
    pursuant
    reaffirming
    reali[sz]ing
    recalling
    recogni[sz]ing
    referring
    regretting
    reiterating
    seeking
    stressing
    taking into (?:account|consideration)
    taking note
    underlining
    underscoring
    viewing
    welcoming
    whereas
    in view of
    notes
    recogni[sz]es
    considers that
    recalls
    acknowledges
    observes
    # French
    affirmant
    animée?s?
    ayant
    consciente?s?
    considérant
    constatant
    constate
    convaincue?s?
    désireu(?:x|se)s?
    estimant
    gardant
    notant
    persuadée?s?
    prenant (?:en compte|acte|note)
    profondément
    rappelant
    réaffirmant
    reconnaissant
    reconnait
    reconnaît
    se félicitant
    se référant
    soucieu(?:x|se)s?
    soulignant
    tenant compte
    vu
    # German
    eingedenk
    in anbetracht
    in dem bewusstsein
    in erinnerung
    unter hinweis
    # Spanish
    consciente
    considerando
    convencid[oa]s?
    observando
    reafirmando
    recordando
    reconociendo
    subrayando
    teniendo
    """
)
"""Openings of preambular clauses: mostly participles."""

HEARD = either(
    r"""
    (?:the|la|le|l['’]|der|die) ?(?:[\w’'-]+ ){0,8}?(?:conference|assembly|council|committee|commission|congress|meeting|parties|conférence|assemblée|conseil|comité|congrès|asamblea|consejo|versammlung|rat)\b
    we\b
    nous\b
    """
)
"""The body that speaks, before its verb."""
