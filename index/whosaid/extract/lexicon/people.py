"""Words around the names of people: honorifics, ranks, titles, particles, roles and bodies."""

HONORIFICS = (
    "H.E.", "HE", "Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Miss", "Dr.", "Dr", "Prof.", "Prof", "Professor", "Sir", "Dame",
    "Lord", "Lady", "Baroness", "Baron", "Viscount", "Earl", "Hon.", "Hon", "The Hon.", "Rt Hon", "Rt. Hon.", "Rev.", "Rev",
    "Lt. Gen.", "Maj. Gen.", "Brig. Gen.", "Lt.-Gen.", "Maj.-Gen.", "Brig.-Gen.", "Gen.", "Col.", "Lt. Col.", "Capt.", "Lt.", "Maj.", "Sgt.", "Adm.", "Eng.", "Ing.",
    "M.", "Mme", "Mlle", "Me", "MM.", "Herr", "Frau", "StR", "StRin", "OB", "OBM", "Ratsmitglied", "Ratsherr", "Ratsfrau", "Sr.", "Sra.", "Sres.", "D.", "Dña.", "Don", "Doña", "St.", "Sheikh",
    "Dato", "Datuk", "Tan Sri", "Shri", "Smt.", "Adv.", "Amb.", "Sen.", "Rep.", "Gov.", "Pres.",
)  # fmt: skip
"""What stands before a name and is no part of it; longest forms win."""

RANKS = frozenset(
    "colonel general lieutenant captain major brigadier admiral commodore sergeant marshal commander".split()
)
"""Military ranks: as the first part of an affiliation they are honorifics, not roles."""

TITLES = frozenset(
    """
minister president commissioner ambassador secretary secretary-general senator professor chancellor premier governor mayor judge
justice director director-general chairman chairwoman chairperson chair co-chair vice-president vice-chair representative
congressman congresswoman councillor delegate rapporteur speaker king queen prince princess sheikh bishop archbishop cardinal pope
undersecretary under-secretary spokesperson spokesman spokeswoman envoy commander deputy state federal foreign prime vice
constable inspector superintendent detective sergeant baroness lord dame sir home
general senior high permanent special assistant chief executive officer head
professors messrs drs cllr coun pc councilor councilmember alderman nobel laureate pope excellency honourable honorable highness
bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin ministerin staatssekretär staatssekretärin präsident
präsidentin professorin ratsvorsitzender ratsvorsitzende moderatorin direktorin referentin
""".split()
)
"""Words that may stand before a surname as a form of address (`State Secretary Smith`), case-folded."""

PERSONAL_TITLES = frozenset(
    """
minister president commissioner ambassador secretary senator professor chancellor premier governor mayor judge justice director chairman
chairwoman chairperson chair congressman congresswoman councillor councilor councilmember cllr coun trustee alderman undersecretary inspector
superintendent constable sergeant bishop archbishop supervisor
bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin ministerin staatssekretär staatssekretärin präsident
präsidentin professorin ratsvorsitzender ratsvorsitzende moderator moderatorin direktorin
""".split()
)
"""Titles that stand before the name of one person and before nothing else, case-folded."""

OFFICE_COMPOUND = (
    r"(?:[\w-]*(?:vorsitzende[rn]?|präsident(?:in)?|minister(?:in)?|sekretär(?:in)?|politiker(?:in)?|sprecher(?:in)?|direktor(?:in)?|leiter(?:in)?|"
    r"führer(?:in)?|meister(?:in)?|forscher(?:in)?|experte|expertin|abgeordnete[rn]?|moderator(?:in)?|beauftragte[rn]?|kanzler(?:in)?|"
    r"wissenschaftler(?:in)?|berater(?:in)?|professor(?:in)?)|[\w-]{3,}(?:chef(?:in)?|rätin|dezernent(?:in)?)"
    r"|[Rr][ée]gi[oó]n|[Vv]ille|[Cc]ommune|[Mm]étropole)"
)
"""Words of French, German and Spanish that stand before a name and are no part of it, in any case."""

PLURAL_TITLES = {
    plural: title
    for title, plurals in {
        "Cllr": "cllrs clls",
        "Councillor": "councillors",
        "Councilor": "councilors",
        "Councilmember": "councilmembers",
        "Trustee": "trustees",
        "Commissioner": "commissioners",
        "Supervisor": "supervisors",
        "Director": "directors",
        "Alderman": "aldermen",
        "Selectman": "selectmen",
        "Governor": "governors",
        "Member": "members",
        "Mr": "messrs messieurs mm",
        "Mme": "mesdames mmes",
        "Dr": "drs",
    }.items()
    for plural in plurals.split()
}
"""Titles before several surnames, folded, and the title that each of these bears."""

PARTICLES = frozenset(
    "de da do dos das del della delle dello di du d la le les van von der den dem ter ten te zu zum zur af av bin bint ibn al el "
    "ul y e i van't 't abu ben ole arap bte binti".split()
)
"""Lower-case words inside a name."""

ROLE_WORDS = frozenset(
    """
minister president commissioner ambassador secretary senator professor chancellor premier governor mayor judge justice director
chairman chairwoman chairperson chair co-chair representative delegate rapporteur speaker undersecretary spokesperson envoy officer
head adviser advisor manager coordinator editor consultant analyst fellow lecturer researcher scientist founder co-founder ceo cto coo cio ciso
cfo chief commander colonel general captain lead leader partner member vice-president vice-chair secretary-general director-general
expert specialist engineer attorney counsel economist administrator commissioner-general inspector superintendent bishop moderator
facilitator attaché consul counsellor permanent librarian archivist journalist correspondent author writer activist student candidate
principal dean provost rector trustee treasurer clerk auditor ombudsman
directeur directrice président présidente ministre secrétaire maire professeur professeure chercheur chercheuse responsable député
députée sénateur sénatrice rapporteure ingénieur ingénieure
direktor direktorin präsident präsidentin ministerin vorsitzende vorsitzender leiter leiterin bürgermeister bürgermeisterin professorin
sprecher sprecherin geschäftsführer geschäftsführerin
directora presidente presidenta ministro ministra secretario secretaria alcalde alcaldesa profesor profesora jefe jefa portavoz
investigador investigadora
""".split()
)
"""Heads of roles and offices, case-folded."""

BODY_WORDS = frozenset(
    """
ministry commission office directorate directorate-general agency department division secretariat service bank centre center
institute institution university college school council committee parliament assembly congress senate union organisation organization
association federation foundation fund trust authority board bureau court team unit group network mission embassy delegation
government party academy society company corporation inc ltd llc gmbh ag limited press programme program project initiative alliance
coalition forum chamber confederation cabinet administration laboratory lab labs consortium hospital church library museum
cooperative syndicate collective observatory studio college faculty
""".split()
)
"""Heads of names of organisations, case-folded."""

FUNCTIONS = {
    "moderator": "moderator",
    "moderators": "moderator",
    "moderated by": "moderator",
    "chair": "chair",
    "chairs": "chair",
    "chairman": "chair",
    "chaired by": "chair",
    "co-chair": "chair",
    "facilitator": "moderator",
    "keynote": "keynote",
    "keynotes": "keynote",
    "keynote speaker": "keynote",
    "keynote speakers": "keynote",
    "keynote address": "keynote",
    "speaker": "panellist",
    "speakers": "panellist",
    "panellist": "panellist",
    "panellists": "panellist",
    "panelist": "panellist",
    "panelists": "panellist",
    "presenter": "panellist",
    "presenters": "panellist",
    "presented by": "panellist",
    "discussant": "panellist",
    "discussants": "panellist",
    "rapporteur": "rapporteur",
    "scribe": "scribe",
    "author": "author",
    "authors": "author",
    "host": "host",
    "hosts": "host",
    "witness": "witness",
    "witnesses": "witness",
}
"""Labels before a name (`Moderator: …`) and the function that they give."""

SHORT_FOR = {
    short: full
    for full, shorts in {
        "william": "will bill billy",
        "robert": "rob bob bobby",
        "david": "dave",
        "michael": "mike mick",
        "thomas": "tom",
        "james": "jim jimmy",
        "richard": "dick rick",
        "edward": "ed ted eddie",
        "joseph": "joe",
        "daniel": "dan danny",
        "christopher": "chris",
        "matthew": "matt",
        "anthony": "tony",
        "andrew": "andy",
        "nicholas": "nick",
        "stephen": "steve",
        "gregory": "greg",
        "jeffrey": "jeff",
        "kenneth": "ken",
        "timothy": "tim",
        "benjamin": "ben",
        "peter": "pete",
        "philip": "phil",
        "samuel": "sam",
        "douglas": "doug",
        "elizabeth": "liz beth betty",
        "margaret": "maggie meg peggy",
        "catherine": "cathy",
        "katherine": "kathy kate",
        "deborah": "debbie deb",
        "susan": "sue",
        "patricia": "pat patty",
        "jennifer": "jenny jen",
        "victoria": "vicky",
    }.items()
    for short in shorts.split()
}
"""Short forms of given names and what they stand for, folded."""
