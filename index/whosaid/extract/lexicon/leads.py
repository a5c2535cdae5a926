"""Words of the lines that lead to points: what is asked, what was decided, what is only noted."""

from whosaid.extract.lexicon.phrases import either

ASSEMBLIES = either(
    r"""
    assembly
    association
    branch
    board
    chamber
    chapter
    church
    committee
    conference
    congress
    convention
    council
    federation
    forum
    general meeting
    house
    meeting
    parliament
    party
    senate
    society
    summit
    synod
    union
    # French, German, Spanish
    assemblée
    comité
    conférence
    congrès
    conseil
    parlement
    \w*ausschuss
    \w*konferenz
    \w*kongress
    \w*parteitag
    \w*rat
    \w*tag
    \w*versammlung
    asamblea
    comité
    conferencia
    congreso
    consejo
    junta
    pleno
    """
)
"""Bodies that pass motions."""

REASONED = either(
    r"""
    acknowledges
    affirms
    believes
    considers
    notes(?: with \w+)?
    observes
    recalls
    recogni[sz]es
    regrets
    understands
    welcomes
    constate
    considère
    rappelle
    stellt fest
    begrüßt
    considera
    reconoce
    recuerda
    """
)
"""What such a body does where it gives its reasons."""

DECIDED = either(
    r"""
    resolves?
    resolved
    decides?
    decided
    agrees?(?= to| that|:| on)
    agreed(?= to| that|:| on| the following)
    mandates?
    instructs?
    commits?
    committed
    pledges?
    pledged
    undertakes?
    undertook
    (?:following|these) (?:decisions|resolutions|actions|commitments)
    (?:agreed|next|first) (?:actions|steps)
    décide
    s['’]engage
    convient
    décisions suivantes
    beschließt
    beschloss
    folgende (?:beschlüsse|maßnahmen)
    acuerda
    resuelve
    aprueba
    (?:siguientes|los) acuerdos
    """
)
"""What it does where it acts."""

ASKED = either(
    r"""
    (?:key|main|our|following|these|principal|final|specific|priority) (?:\w+ )?(?:recommendations|proposals|demands|asks|requests|suggestions)
    recommendations (?:are|include|were made|follow)
    recommandations suivantes
    propositions suivantes
    recommand(?:e|ent|ons)
    préconis(?:e|ent|ons)
    demand(?:ent|ons)
    (?:folgende|unsere) (?:\w+ )?(?:empfehlungen|forderungen|vorschläge|handlungsempfehlungen)
    empfehl(?:en|ung|ungen)
    fordern
    fordert
    siguientes (?:\w+ )?(?:recomendaciones|propuestas|acciones|medidas)
    recomienda
    recomana
    propone(?:mos)?
    insta
    """
)
"""What it does, or what its points are, where it asks others to act."""

HINDERED = either(
    r"""
    (?:main|major|biggest|key|greatest|following|principal|common) (?:\w+ )?(?:challenges|obstacles|barriers|difficulties|problems)
    (?:principaux|principales) (?:obstacles|défis|difficultés|freins)
    (?:größten|wichtigsten|folgende) (?:\w+ )?(?:herausforderungen|hindernisse|probleme|schwierigkeiten)
    (?:mayores|principales|siguientes) (?:\w+ )?(?:obstáculos|desafíos|retos|dificultades|barreras)
    """
)
"""What its points are where they stand in the way."""

CONCLUDED = either(
    r"""
    (?:main|key|following|overall|principal) (?:\w+ )?(?:conclusions|findings|takeaways|lessons)
    (?:principales|suivantes) (?:conclusions|constats)|conclusions (?:suivantes|principales)
    (?:wichtigsten|folgende) (?:\w+ )?(?:ergebnisse|schlussfolgerungen|erkenntnisse)
    (?:principales|siguientes) (?:conclusiones|hallazgos)
    """
)
"""What they are where they conclude."""

TOLD = (
    r"\b(?:received|heard|respondents?|submissions?|survey(?:ed)?|previous|earlier|so\s+far|already|in\s+(?:19|20)\d\d|questions?|asked\s+(?:whether|how|what)|"
    r"had|examples?|reasons?|categories|factors|assistance|help|members|present|attended|agenda|topics?|objectives?|criteria|terms\s+of\s+reference)\b"
)
"""What makes such a line tell of something else."""

CONDITIONS = r"(?:if|when|where|before|after|once|until|unless|should\s+you|wenn|falls|si|quand|cuando)\b"
"""What makes it a condition."""
