"""What people do who say something, in French, German and Spanish; small letters."""

from whosaid.extract.lexicon.groups import FRENCH_PARTICIPLES, SPANISH_PARTICIPLES, SPANISH_VERBS

FRENCH_SAID = FRENCH_PARTICIPLES - {"fait", "attiré", "appelé"} | set(
    "averti promis assuré décrit pensé craint admis félicité comparé qualifié rétorqué confié détaillé argué martelé résumé nuancé relativisé".split()
)
FRENCH_SAYS = frozenset(
    "souligne estime rappelle indique déclare considère constate regrette recommande affirme précise signale insiste ajoute propose relève dénonce "
    "salue confirme juge suggère explique exhorte déplore réaffirme réitère préconise répond reconnaît convient conclut craint plaide soutient pense "
    "croit espère doute admet assure avertit promet qualifie décrit appelle préfère redoute résume nuance martèle redit dit note observe".split()
)
ENGLISH_TOO = frozenset("note observe propose assure".split())
"""Forms that are common words of English."""
GERMAN_SAYS = frozenset(
    "sagt sagte erklärt erklärte betont betonte berichtet berichtete meint meinte fordert forderte ergänzt ergänzte antwortet antwortete kritisiert "
    "kritisierte warnt warnte unterstreicht unterstrich erläutert erläuterte bestätigt bestätigte plädiert plädierte bemerkt bemerkte empfiehlt empfahl "
    "entgegnet entgegnete erwidert erwiderte bekräftigt bekräftigte bedauert bedauerte beklagt beklagte versichert versicherte verspricht versprach "
    "urteilt urteilte glaubt glaubte hofft hoffte befürchtet befürchtete bezweifelt bezweifelte argumentiert argumentierte mahnt mahnte rügt rügte beteuert beteuerte prognostiziert prognostizierte "
    "konstatiert konstatierte erwähnt erwähnte moniert monierte schildert schilderte fürchtet fürchtete".split()
)
GERMAN_PARTED = {
    "fest": "stellt stellte hält hielt",
    "klar": "stellt stellte",
    "hin": "weist wies",
    "hervor": "hebt hob",
    "vor": "schlug schlägt",
    "aus": "führt führte sprach spricht",
    "ein": "räumt räumte",
    "ab": "lehnt lehnte",
    "zu": "sagte stimmt stimmte",
    "an": "führte führt merkt merkte kündigt kündigte regt regte",
    "dar": "legt legte",
    "mit(?=[,.:])": "teilt teilte",
}
"""Verbs that speak only with the word that stands at the end of their clause."""

SPANISH_SAID = SPANISH_PARTICIPLES | set(
    "asegurado añadido abogado criticado precisado matizado prometido calificado descrito opinado respondido comentado defendido remarcado resaltado recalcado puntualizado admitido exigido reclamado".split()
)
SPANISH_SAYS = SPANISH_VERBS | set(
    "aseguró asegura añadió añade abogó aboga alertó cree creía creyó piensa pensó describió describe calificó califica prometió promete defendió "
    "defiende comentó comenta insistió agregó agrega planteó contestó precisó precisa reprochó zanjó matizó teme temió enfatizó enfatiza remarcó remarca resaltó resalta recalcó recalca puntualizó puntualiza refirió definió aclaró aclara "
    "ratificó admitió admite argumentó cuestionó exigió reclamó valoró garantizó".split()
)  # fmt: skip
WORDS = frozenset(
    FRENCH_SAID
    | FRENCH_SAYS
    | GERMAN_SAYS
    | {f"{verb}n" for verb in GERMAN_SAYS if verb.endswith("te")}
    | SPANISH_SAID
    | SPANISH_SAYS
    | {verb for verbs in GERMAN_PARTED.values() for verb in verbs.split()}
    | set(
        "tenu valoir remarquer savoir accent avant garde parlé dite déclarée montrée inquiétée félicitée réjouie étonnée opposée prononcée engagée "
        "interrogée montré inquiété réjoui étonné opposé prononcé engagé interrogé félicite réjouit demande inquiète interroge étonne insurge indigne alarme avis convaincu "
        "convaincue persuadé persuadée favorable ansicht meinung auffassung überzeugung vertrat vertritt zeigte zeigt bedenken deutlich klar hielt "
        "hält bezeichnete bezeichnet sieht sah nannte hincapié énfasis relieve manifiesto llamó claro conocer mostró muestra comprometió quejó "
        "partidario partidaria opinión habló après yeux sicht juicio palabras criterio pour für para so fügt fügte"
        .split()
    )
) - (ENGLISH_TOO - {"propose", "assure"})  # fmt: skip
"""Words of which every form has one; those that are common words of English too are left out."""
