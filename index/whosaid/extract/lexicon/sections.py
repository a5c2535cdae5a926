"""Titles of sections and what they announce; the first pattern that matches a title gives its kind."""

import re

from whosaid.model import SectionKind

_TITLES: tuple[tuple[SectionKind, str], ...] = (
    (SectionKind.SIMILAR_DOCUMENTS, r"(?:similar|related) documents"),
    (SectionKind.QUOTES, r"(?:inspiring |key |notable )?quot(?:es|ations)\b"),
    (
        SectionKind.RECOMMENDATIONS,
        r"recommendations?\b|recommandations?\b|recomanacions\b|suites? à donner$|commitments$|agreed action$|what (?:should|must|needs to|has to) (?:be done|happen|change)\b|what (?:we|the group) (?:recommends?|asks? for|proposes?|wants?)\b|préconisations?\b|(?:handlungs)?empfehlungen\b|recomendaciones\b|way forward|ways forward|"
        r"next steps|moving forward|prochaines étapes|nächste schritte|weiteres vorgehen|próximos pasos|pistes d['’]action|"
        r"proposals? for action|follow[- ]?ups?(?: actions?| items?)?$|propositions\b|vorschläge\b|propuestas\b|calls? (?:to|for) action",
    ),
    (SectionKind.GOOD_PRACTICES, r"(?:good|best|promising|effective) practices?\b|success stories|bonnes pratiques|buenas prácticas"),
    (SectionKind.CHALLENGES, r"challenges?\b|obstacles\b|barriers\b|difficulties\b|défis\b|difficultés\b|herausforderungen\b|hindernisse\b|desafíos\b|retos\b|dificultades\b"),
    (
        SectionKind.DECISIONS,
        r"decisions?\b|action (?:items?|points?|list)\b|(?:agreed )?actions\b|resolved\b|resolutions\b|to-?dos?$|beschlüsse\b|entscheidungen\b|"
        r"acords\b|aufgaben$|maßnahmen$|(?:relevé (?:de |des )|liste des )?(?:décisions|actions)\b|résolutions\b|tâches$|acuerdos\b|puntos acordados|decisiones\b|"
        r"resoluciones\b|tareas$",
    ),
    (
        SectionKind.CONCLUSIONS,
        r"conclusions?\b|concluding\b|closing remarks|outcomes?\b|(?:key |main )?take-?aways?\b|lessons learn(?:ed|t)\b|"
        r"schlussfolgerung|fazit\b|conclusiones\b|enseignements\b|lecciones aprendidas",
    ),
    (SectionKind.PRIORITIES, r"priorit(?:y|ies|és)\b"),
    (SectionKind.AGENDA, r"agenda\b(?!\s+(?:items?\s+)?\d+\s*[:–—-]\s+\S)|program(?:me)?(?=\W*$|\s+(?:of|committee|overview|outline|at a glance)\b)|schedule(?=\W*$|\s+of\b)|tagesordnung\b|ordre du jour|orden del día"),
    (
        SectionKind.SPEAKERS_LIST,
        r"(?:list of )?(?:speakers|participants|panell?ists|attendees|attendance|attendants|contributors|present|members present|apologies|"
        r"teilnehmer|teilnehmende|anwesend|présents|asistentes)(?=\W*$|\W*[:;,(&–—]|\s+(?:list|and|at|in|of|for|present|und|et|y)\b)",
    ),
    (SectionKind.SUMMARY, r"(?:executive |session |short )?summary\b|abstract\b|key (?:messages|findings|points)|main (?:discussion )?points|highlights\b|(?:main|core) messages|zusammenfassung|résumé|synthèse$|resumen|kernaussagen|messages clés"),
    (SectionKind.PANEL, r"panels?\b|round ?table\b|keynotes?\b"),
    (SectionKind.INTRO, r"introduction\b|introductory\b|foreword\b|preface\b|background\b|opening\b|welcome\b|welcoming\b|einleitung\b|einführung|avant-propos|introducción|contexte$|antecedentes$|hintergrund$|préambule$|vorwort$|prólogo$"),
    (SectionKind.REFERENCES, r"references\b|bibliography\b|works cited|literatur\b|literaturverzeichnis|bibliographie\b|bibliografía\b|références$|referencias$|quellen$|footnotes\b|endnotes\b|notes(?=\W*$|\s+(?:and|to)\b)|further reading"),
    (SectionKind.ANNEX, r"annex\b|annexes\b|appendix\b|appendices\b|anhang\b|anlagen?\b|annexe\b|anexos?\b"),
    (SectionKind.FIGURE, r"(?:figure|table|chart|box|abbildung|tabelle)\s+\d"),
    (SectionKind.BOILERPLATE, r"(?:table of )?contents?\b|table des matières|sommaire$|inhalt(?:sverzeichnis)?$|índice$|remerciements$|danksagung$|agradecimientos$|imprint\b|impressum\b|acknowledge?ments?\b|disclaimer\b|copyright(?=\W*$|\s+(?:notice|and licen\w+)\b)|about (?:us\b|this\b|the (?:authors?|editors?|publishers?|organi[sz]ers?|report|publication|series)\b)|contacts?(?=\W*$|\W*[:,]|\s+(?:us|persons?|details|information|and)\b)|licen[cs]e(?=\W*$)|colophon\b|sponsors\b|thanks(?=\W*$|\s+to\b)"),
    (SectionKind.SESSION, r"(?:session|workshop|plenary|day|breakout|working group|meeting|séance|sitzung|sesión)\b"),
)  # fmt: skip
_LOOSE = frozenset(
    {
        SectionKind.CONCLUSIONS,
        SectionKind.CHALLENGES,
        SectionKind.GOOD_PRACTICES,
        SectionKind.PRIORITIES,
        SectionKind.RECOMMENDATIONS,
    }
)
"""Kinds whose word may stand behind others (`Summary of the conclusions`); the rest open the title."""

_TELLING = re.compile(
    r"\b(?:experiences?|status|progress|overview|introduction|updates?|results|achievements|history|background|plans|activities|vision|architecture|design|news|"
    r"expériences?|état|bilan|erfahrungen|überblick|stand|experiencias?|balance)\b[^:]*\s(?:and|et|und|y|&)\s|\s[-–—]\s(?:[^\W\d_]\.\s?){1,2}[^\W\d_]{2,}$",
    re.IGNORECASE,
)
"""Titles of talks, which name challenges among other matter: `Status and challenges`, `Challenges of repair - J. Roe`."""

_OPENING = r"^(?:[\divxIVX.]+\s+|(?:the|our|draft|provisional|conference|list of|main|final)\s+)*"
_INSIDE = r"(?:[:/–—-]\s*|\b(?:the|our|main|first|second|key|some|and|of|for|draft)\s+)"
_PATTERNS = tuple(
    (kind, re.compile(rf"(?:{_OPENING}{f'|{_INSIDE}' if kind in _LOOSE else ''})(?:{words})", re.IGNORECASE))
    for kind, words in _TITLES
)
_STRONG = re.compile(
    r"(?:^|\b(?:and|et|und|y|the|our|key|main|of)\s+|[:/&–—-]\s*)(?:way forward|recommendations?|recommandations?|empfehlungen|recomendaciones|recomanacions)\b"
    r"|\b(?:recommendations|recommandations|empfehlungen|recomendaciones|recomanacions)$",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"\b(?:(?P<conclusions>conclusions|schlussfolgerungen|conclusiones)|(?P<people>participants|attendees|speakers))$",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(
    r"(?:to|for|an|au|aux|à|al?|para|pour|für)\s+(?P<whom>(?:(?:the|all|la|les?|l['’]|el|los?|las?|die|das|den|der)\s+)?(?-i:[A-ZÀ-ÖØ-Þ])[^.:;!?]{2,90}):?",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\([^()]*\)")


_ADDRESSED_ALL = re.compile(
    r"(?:(?:to|for)\s+(?:the\s+|all\s+)?(?P<english>(?:(?!following|purposes|terms|others|years|months|days|reasons)[\w’'-]+\s+){0,6}?(?!following|purposes|terms|others|years|months|days|reasons)[\w’'-]+s(?:\s+and\s+[\w’'-]+s)?)"
    r"|(?:aux|an\s+die|an\s+alle|a\s+l[oa]s|als)\s+(?P<whom>[^.:;!?,]{3,90}?))\s?:",
    re.IGNORECASE,
)


def addressee(title: str) -> str | None:
    """Whom a line over recommendations addresses: `To the Ministry of Ports:`, `To all ports:`."""
    match = _ADDRESSED.fullmatch(title)
    if match is not None:
        return str(match["whom"]).strip()
    plain = _ADDRESSED_ALL.fullmatch(title)
    return plain["english"] or plain["whom"] if plain is not None else None


def kind_of(title: str) -> SectionKind | None:
    """What a title announces, None where its words are about the matter itself."""
    title = _ASIDE.sub("", title).strip()
    if len(title) > 90:
        return None
    if _STRONG.search(title) and len(title.split()) <= 12:
        return SectionKind.RECOMMENDATIONS
    closing = _CLOSING.search(title)
    if closing and len(title.split()) <= 4:
        return SectionKind.CONCLUSIONS if closing["conclusions"] else SectionKind.SPEAKERS_LIST
    for kind, pattern in _PATTERNS:
        if pattern.search(title):
            return None if kind is SectionKind.CHALLENGES and _TELLING.search(title) else kind
    return None
