"""Words that label an item as a recommendation, conclusion, decision or action, and its answer as a response."""

from whosaid.extract.lexicon.phrases import either
from whosaid.model import RecommendationKind

KINDS = {
    RecommendationKind.RECOMMENDATION: either(
        """
        recommendation
        recommandation
        préconisation
        (?:handlungs)?empfehlung
        recomendaci[oó]n
        proposal
        proposition
        vorschlag
        propuesta
        """
    ),
    RecommendationKind.CONCLUSION: either(
        """
        conclusion
        finding
        schlussfolgerung
        conclusi[oó]n
        constat
        """
    ),
    RecommendationKind.DECISION: either(
        """
        action(?: item| point)?
        decision
        resolution
        beschluss
        d[eé]cision
        decisi[oó]n
        acuerdo
        """
    ),
    RecommendationKind.PRIORITY: either(
        """
        priority
        priorit[eé]
        priorität
        prioridad
        """
    ),
}
"""The word, in the singular, by which a text labels one item of a kind."""

ANY = "|".join(KINDS.values())

ACTIONS = either(
    """
    action(?: items?| points?)?
    ais?
    aps?
    to ?do
    decision
    decided
    resolution
    resolved
    (?:and )?(?:now,? )?(?:therefore,? )?(?:let it )?be it (?:further |finally |also |hereby )?resolved
    agreed
    task
    beschluss
    aufgabe
    maßnahme
    todo
    d[eé]cision
    t[aâ]che
    decisi[oó]n
    acuerdo
    tarea
    """
)
"""What stands before the colon of a decision or an action in minutes."""

ADVICE = either(
    """
    recommendations?
    (?:key|main|proposed|our) recommendations?
    recommandations?
    préconisations?
    empfehlung(?:en)?
    recomendaci(?:ón|ones)
    """
)
"""What stands over the column of a table that holds recommendations."""

TASKS = either(
    """
    actions? (?:required|agreed|needed|to be taken)
    (?:agreed |proposed )?actions
    tasks
    aufgaben
    maßnahmen
    t[aâ]ches
    tareas
    acuerdos
    """
)
"""What stands over the column of a table that holds actions, beside the labels of a single one."""

PROCEDURE = either(
    r"""
    that .{0,120}\bstands? part\b
    that .{0,120}\bbe (?:now |then )?(?:put|read|agreed to|adjourned|postponed|committed|inserted|omitted|divided)\b
    that .{0,60}\bminutes\b.{0,60}\bbe (?:approved|confirmed|signed|adopted|accepted|received|taken)
    that .{0,80}\bbe the (?:\w+ ){1,3}report\b
    that .{0,80}\b(?:report progress|sit again|leave the chair|do now adjourn|be the title|go into committee)\b
    """
)
"""What an assembly resolves on the course of its own business."""

COURSE = either(
    r"""
    adjourn
    recess
    reconvene
    (?:approve|accept|adopt|waive|amend|dispense with|receive|ratify)\b.{0,40}\b(?:agenda|minutes|reading|calendar|consent|previous)
    (?:enter|go|move|convene|come|return|leave|exit|close|open|conclude|extend)\b.{0,30}\b(?:session|recess|hearing|meeting|nominations|public|camera|debate|discussion)
    excuse
    table
    suspend (?:the )?(?:rules|meeting|standing)
    call (?:for )?the (?:question|vote)
    (?:the )?(?:agenda|minutes|meeting|question|motion|vote)\b
    """
)
"""What a board moves on the course of its own meeting."""

RESPONSES = either(
    r"""
    (?:the |hm )?(?:government|committee|ministry|department|commission|management|agency|council|board|author)?(?:['’]s)? ?response
    (?:the )?reply
    r[eé]ponse(?: du gouvernement)?
    antwort(?: der bundesregierung)?
    stellungnahme
    respuesta(?: del gobierno)?
    """
)
"""What stands over or before the answer to a recommendation."""

OWNERS = either(
    """
    owner
    assigned to
    assignee
    action (?:for|on|by|owner)
    responsible
    person responsible
    responsibility
    assigned
    lead
    who
    by whom
    verantwortlich
    zuständig
    wer
    responsable
    qui
    """
)
"""What names the person or body that has to act."""

DUES = either(
    """
    due(?: date)?
    deadline
    by when
    when
    target date
    frist
    bis wann
    termin
    échéance
    délai
    plazo
    fecha límite
    """
)
"""What names the day by which something is to be done."""
