"""Words by which a report tells of advice that others gave."""

from whosaid.extract.lexicon.phrases import either

ADVISED = either(
    r"""
    recommend(?:ed|s)
    suggest(?:ed|s)
    propose[ds]
    advise[ds]
    urge[ds]
    call(?:ed|s)? (?:for|on|upon)
    ask(?:ed|s) (?:for|that|us|the)
    requested
    requests (?:that|the)
    demanded
    demands (?:that|the|an?)
    wants?
    wanted
    advocate[ds]
    favour(?:ed|s)
    encourage[ds]
    argue[ds]?
    submitted
    contend(?:ed|s)
    claimed
    claims that
    maintain(?:ed|s)
    insist(?:ed|s)
    said
    says
    told
    believe[ds]
    felt
    state[ds]
    explained
    stressed
    emphasi[sz]ed
    warn(?:ed|s)
    wrote
    # French
    recommandé
    préconisé
    proposé
    demandé
    suggéré
    estimé
    souligné
    déclaré
    affirmé
    plaidé
    # German
    gefordert
    empfohlen
    vorgeschlagen
    forderte
    fordert
    empfahl
    empfiehlt
    regt(?= an\b| [^.;]{0,120}\ban\b)
    regte(?= an\b| [^.;]{0,120}\ban\b)
    schlägt(?= [^.;]{0,120}\bvor\b)
    schlug(?= [^.;]{0,120}\bvor\b)
    # Spanish
    recomendado
    pedido
    recomendó
    pidió
    propuso
    sugirió
    explicó
    afirmó
    """
)
"""Verbs of advice and of saying, as one tells of somebody else."""

SAYS_SO = either(r"(?:said|says|told|argue[ds]?|believe[ds]|felt|explained|wrote|wants?|call(?:s)? (?:for|on|upon))")
"""Those that may tell of what somebody says now, with a year beside."""

BEFORE = either(
    r"""
    \b(?:previously|in the past|at the time|years? ago|(?:last|the previous) (?:year|session|parliament))\b
    \bpredecessor\b
    """
)
"""What puts advice into the past."""

LINKING = (
    r"\b(?:is|are|was|were|be|been|has|have|had|should|must|shall|ought|will|would|can|could|may|might|do|does|did|need|needs|that|which|who|"
    r"if|when|because|while|there|to|not|est|sont|doit|doivent|que|qui|ist|sind|soll|sollte|muss|dass|es|son|debe|deben)\b"
)
"""Words that no subject of such a sentence holds."""

OWN = either(
    r"""
    committee
    commission
    inquiry
    panel
    review
    report
    board
    (?:working|sub-?|task|expert|study|steering)[ -]?(?:group|party|force|committee)
    groups?
    council
    conference
    congress
    meeting
    workshop
    assembly
    synod
    tribunal
    court
    coroner
    ombudsman
    audit(?:ors?)?
    rapporteurs?
    authors?
    team
    mission
    forum
    session
    government
    \w*ausschuss
    \w*kommission
    \w*versammlung
    \w*rat
    \w*gruppe
    \w*konferenz
    \w*tag
    gremium
    beirat
    vorstand
    teilnehmende[nr]?
    teilnehmer(?:innen)?
    commission
    comité
    conseil
    assemblée
    rapporteurs?
    participants
    comisión
    consejo
    comité
    asamblea
    participantes
    """
)
"""The body that writes, where it stands without a name."""
