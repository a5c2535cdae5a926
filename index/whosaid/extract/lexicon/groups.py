"""Groups, bodies and texts as the source of a statement in French, German and Spanish, and what they do; small letters."""

FRENCH = frozenset(
    """
comité commission conseil gouvernement participants participantes participant participante intervenants intervenantes intervenant
intervenante orateurs orateur oratrice membres membre délégations délégation délégués délégué experts expertes expert experte panel
panélistes groupe ministère assemblée secrétariat représentants représentantes représentant représentante états pays conférence
atelier réunion rapport étude association associations syndicat syndicats fédération agence autorités présidence président présidente
rapporteur rapporteure rapporteuse bureau cour tribunal union auteurs auteur autrice témoins témoin panélistes parties ministre
directeur directrice entreprise entreprises ong chercheurs chercheuses médecins enseignants élus maires maire riverains secrétaire
adjoint adjointe trésorier trésorière office institut organisation organisations société sociétés centre préfet préfète préfecture région département
ville mairie métropole collectif collectifs habitants patients usagers salariés étudiants agriculteurs pêcheurs victimes procureur juge banque établissement
édile édiles opposant opposants opposante opposantes habitant habitante riverain riveraine citoyen citoyenne citoyens élu élue élues porte-parole
adhérent adhérents adhérente adhérentes bénévole bénévoles militant militante militants locataires propriétaires parents usager commerçants commerçant
passant manifestants manifestant enseignant enseignante médecin avocat avocate patron patronne gérant gérante animateur animatrice trésorière préfète
conseiller conseillère conseillers sénateur sénatrice député députée députés chercheur chercheuse historien historienne sociologue économiste responsable responsables
coprésident coprésidente fondateur fondatrice coordinateur coordinatrice témoin avocats police gendarmerie ministres père pères mère mères maman mamans papa parent famille familles commissaires
""".split()
)
GERMAN = (
    r"(?:[\w-]*(?:kommission|ausschuss|ausschusses|regierung|teilnehmer(?:innen)?|teilnehmende[nr]?|redner(?:innen)?|mitglieder|delegation(?:en)?|"
    r"delegierte[nr]?|expert(?:e|en|in|innen)|sachverständige[nr]?|gruppe|ministerium|ministeriums|versammlung|sekretariats?|vertreter(?:in|innen)?|"
    r"konferenz|tagung|bericht|studie|verband|verbände|verbandes|verein|gewerkschaft(?:en)?|behörden?|vorsitzende[nr]?|präsidium|fraktion(?:en)?|"
    r"referent(?:in|en|innen)|vorstand|(?:ober)?bürgermeister(?:in)?|landrat|landrätin|ministerin?|präsident(?:in)?|moderator(?:in)?|sprecher(?:in)?|gremium|beirat|bundestag|landtag|gerichtshof|unternehmen|forschende[nr]?)"
    r"|(?:bundes|stadt|gemeinde|europa|wissenschafts|sicherheits|ethik|betriebs)?rat|(?!gesamt|insgesamt)[\w-]+amt(?:e?s)?"
    r"|[\w-]*verwaltung|polizei|staatsanwaltschaft|feuerwehr|(?:an|be)wohner(?:in|innen)?|nachbarn|eltern|kassenwart(?:in)?|kassenprüfer(?:in|innen)?|schatzmeister(?:in)?|schriftführer(?:in)?|staaten|länder|senat|plenum|podium|panel|autor(?:in|en|innen)|zeug(?:e|in|en|innen))"
)
SPANISH = frozenset(
    """
comité comisión consejo gobierno participantes participante ponentes ponente panelistas oradores oradoras orador oradora miembros
miembro delegaciones delegación delegados delegado expertos expertas experto experta grupo ministerio asamblea secretaría
representantes representante estados países conferencia taller reunión informe estudio asociación asociaciones sindicato sindicatos
federación agencia autoridades presidencia presidente presidenta relator relatora relatores tribunal unión autores autor autora
testigos testigo gobernador gobernadora rector rectora consejero consejera alcalde alcaldesa secretario secretaria concejal concejala concejales edil ediles parlamentario parlamentaria parlamentarios diputado diputada diputados senador senadora ministro ministra director directora portavoz jefe jefa coordinador coordinadora empresa empresas ong investigadores investigadoras vecinos alcaldes
oficina instituto centro organización organizaciones banco fundación ayuntamiento pescadores habitantes usuarios pacientes víctimas trabajadores estudiantes juez fiscal
acta residentes residente portavoz portavoces edil ediles colectivo colectivos docentes docente mandatario mandataria lugareños manifestantes manifestante operarios
vecino vecina vecinas trabajador trabajadora trabajadoras empleados empleado empleada comerciantes comerciante dirigente dirigentes funcionario funcionaria funcionarios fuentes
referente referentes legislador legisladora legisladores diputado diputada diputados senador senadora intendente intendenta gremio gremios delegada presidentes padres madres
médicos médico abogado abogada abogados investigador investigadora investigadoras profesor profesora científicos científica coordinador coordinadora activista activistas
alumnos usuarias familiares familias jefe jefa confederación consistorio municipalidad municipio policía empresarios productores agricultores organizadores junta plataforma grupos regidor regidora exalcalde exalcaldesa exconcejal socio socia socios socias tesorero tesorera vicepresidente vicepresidenta socialistas populares madre padre
""".split()
)
FRENCH_PARTICIPLES = frozenset(
    """
souligné estimé rappelé indiqué déclaré considéré constaté regretté noté recommandé affirmé précisé signalé observé insisté ajouté
demandé proposé relevé reconnu convenu dénoncé salué confirmé conclu jugé plaidé suggéré exprimé évoqué mentionné expliqué répondu
annoncé averti exhorté invité encouragé dit critiqué déploré réaffirmé réitéré soutenu remarqué préconisé appelé fait attiré assuré promis averti
""".split()
)
FRENCH_VERBS = frozenset(
    form
    for stem in (
        "souligne estime rappelle indique déclare considère constate regrette note recommande affirme précise signale observe insiste "
        "ajoute demande propose relève dénonce salue confirme juge suggère exprime explique annonce exhorte invite encourage critique "
        "déplore réaffirme réitère préconise informe remercie souhaite réclame"
    ).split()
    for form in (stem, f"{stem}nt")
) | frozenset(
    "répond répondent reconnaît reconnaissent convient conviennent conclut concluent craint craignent plaide plaident soutient soutiennent".split()
)
GERMAN_VERBS = frozenset(
    form
    for stem in "betont erklärt berichtet fordert kritisiert begrüßt bedauert bemerkt ergänzt erläutert äußert warnt meint bestätigt beklagt moniert erwähnt mahnt befürchtet".split()
    for form in (stem, f"{stem}e", f"{stem}en", f"{stem[:-1]}en")
) | frozenset(
    "fordern bedauern erläutern äußern empfiehlt empfehlen empfahl empfahlen unterstreicht unterstreichen unterstrich unterstrichen "
    "verweist verweisen verwies verwiesen plädiert plädierte plädierten".split()
)
GERMAN_PARTED = {
    "fest": "stellt stellte stellten stellen hält hielt hielten halten",
    "hin": "weist weisen wies wiesen",
    "hervor": "hebt heben hob hoben",
    "vor": "schlug schlugen",
    "ansicht auffassung meinung schluss": "vertrat vertraten vertritt vertreten kam kamen kommt kommen",
    "aus": "sprach sprachen spricht",
    "ab": "lehnt lehnte lehnen lehnten",
    "ein": "räumt räumte räumen räumten",
    "mit": "teilt teilte teilen teilten",
}
"""Verbs that speak only with the word that stands at the end of their clause."""

SPANISH_VERBS = frozenset(
    form
    for stem in (
        "señal subray destac consider lament record afirm declar manifest explic recomend solicit critic denunci indic apunt plante inform "
        "observ anunci confirm opin expres estim mencion reiter alert asegur coment calific argument reclam remarc resalt recalc relat detall aclar aleg cuestion enfatiz recrimin"
    ).split()
    for form in (f"{stem}ó", f"{stem}aron", f"{stem}a", f"{stem}an")
) | frozenset(
    "pregunta preguntan preguntó preguntaron responde respondió contesta contestó agradece agradeció insistió insistieron insiste insisten reconoció reconocieron reconoce reconocen advirtió advirtieron advierte advierten propuso "
    "propusieron propone proponen expuso expusieron expone exponen sostuvo sostuvieron sostiene sostienen pidió pidieron pide piden "
    "sugirió sugirieron sugiere sugieren coincidió coincidieron coincide coinciden concluyó concluyeron concluye concluyen dijo dijeron adujo adujeron defendió defendieron defiende defienden instó instaron insta instan exigió exigieron exige exigen mantiene mantienen mantuvo mantuvieron".split()
)
SPANISH_PARTICIPLES = frozenset(
    """
señalado subrayado destacado considerado lamentado recordado afirmado declarado manifestado explicado recomendado solicitado criticado
denunciado indicado apuntado planteado informado observado anunciado confirmado expresado estimado mencionado reiterado alertado dicho
expuesto propuesto pedido insistido reconocido advertido sugerido concluido coincidido sostenido
""".split()
)

CUES = frozenset(
    FRENCH_PARTICIPLES | FRENCH_VERBS | GERMAN_VERBS | SPANISH_VERBS | SPANISH_PARTICIPLES
    | {verb for verbs in GERMAN_PARTED.values() for verb in verbs.split()}
    | set("engagé engagée plaint plaignent comprometió comprometieron quejó quejaron conocer sicht position posición valoir remarquer savoir garde félicite félicitent inquiète inquiètent après avis angaben ansicht auffassung einschätzung meinung einig acuerdo juicio opinión".split())
) - set("invite encourage critique observe fait après".split())  # fmt: skip
"""Words of which every attribution to such a group has one; those that are common words of English too are left out."""
