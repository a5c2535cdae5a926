"""Words of turn headers: who speaks by office, who stays unnamed, what is no speaker at all; stage directions and procedure.

English, French, German, Spanish and Catalan; everything is compared folded (no case, no accents) unless said.
"""

from whosaid.extract.lexicon.phrases import either

CHAIRS = frozenset(
    """
chair chairman chairwoman chairperson co chair cochair president speaker moderator convener convenor facilitator host
presidente presidenta voorzitter vorsitzender vorsitzende vorsitz vorsitzenden moderation
prasident prasidentin moderateur moderatrice moderador moderadora moderatorin animateur animatrice presidence
""".casefold().split()
)
"""Offices that lead a meeting, folded."""

OFFICES = CHAIRS | frozenset(
    """
minister secretary clerk commissioner leader whip chancellor premier attorney solicitor deputy member representative delegate
rapporteur ambassador governor mayor director whip treasurer serjeant prolocutor usher lord advocate under undersecretary
ministre secretaire rapporteur rapporteuse depute deputee greffier commissaire ambassadeur vicepresident vicepresidenta
bundeskanzler bundeskanzlerin bundesminister bundesministerin staatssekretar staatssekretarin minister ministerin abgeordneter
abgeordnete berichterstatter berichterstatterin senator senatorin
provost ombudsman auditor comptroller officer court witness deponent prosecutor defendant plaintiff claimant petitioner respondent appellant reporter
videographer bailiff counsel registrar judge magistrate coroner arbitrator adjudicator juror interpreter tribunal observer earl countess duke marquess bishop archbishop maire alcalde alcaldesa
burgermeister burgermeisterin oberburgermeister oberburgermeisterin comhairle cathaoirleach taoiseach tanaiste llywydd
ministro ministra secretario secretaria diputado diputada senador senadora vicepresidente relator relatora sindic conseller consellera
secretari diputat lletrat deputado deputada vereador vereadora
""".split()
)
"""Heads of offices that speak without a name, folded."""

OFFICES_OF_MEETINGS = frozenset(
    """
    chair chairman chairwoman chairperson clerk mayor president treasurer secretary moderator rapporteur convener convenor director
    manager superintendent provost solicitor attorney auditor officer engineer administrator warden registrar leader
    maire president presidente burgermeister burgermeisterin vorsitzender vorsitzende geschaftsfuhrer geschaftsfuhrerin
    alcalde alcaldesa presidenta secretario secretaria interventor interventora directeur directrice director directora
    """.split()
)
"""Offices by which minutes mean whom their list gives the office, folded."""

LEADERS = frozenset({"Chair", "Chairman", "Chairwoman", "Chairperson"})
"""Words for whoever leads a meeting, as written."""

BEFORE_OFFICE = frozenset(
    """
the mr mrs ms madam madame mister mme m monsieur le la les l el los las der die das herr frau sr sra senor senora un una an a
acting deputy vice stellv stellvertretender stellvertretende amtierender amtierende temporary first second third interim honorary assistant associate parliamentary principal permanent chief
co de o erster zweiter dritter erste zweite dritte premier premiere primer primera segundo segunda vicechair house committee panel session
meeting working group plenary council her his excellency hon right honourable honorable state federal prime foreign presiding ceann cheann leas defence defense c
cabinet shadow under press special senior executive employment district circuit immigration administrative county
""".split()
)
"""Words that may stand before the head of an office."""

TITLES_BEFORE_NAME = frozenset(
    """
president presidente presidenta president prasident prasidentin altersprasident alterspraesident altersprasidentin vizeprasident vizeprasidentin bundesminister bundesministerin
bundeskanzler bundeskanzlerin staatssekretar staatssekretarin abgeordneter abgeordnete senator senatorin minister ministerin
abg senador senadora diputado diputada ministro ministra depute deputee senateur senatrice ministre
secretary chairman chairwoman chairperson chair moderator representative congressman congresswoman councillor commissioner
ambassador governor judge justice delegate speaker rapporteur witness cllr landesrat landesratin direktor direktorin
deputy councilor councilmember alderman supervisor trustee mayor vorsitzende vorsitzender sachverstandige sachverstandiger sv
cm mla mep msp mp assemblymember assemblyman assemblywoman teachta seanadoir deputado deputada vereador vereadora onorevole member sts psts vors concejal concejala regidor regidora alcalde alcaldesa consejero consejera maire adjoint adjointe
""".split()
)
"""Offices that stand before a name without a comma (`Senator Smith`), folded."""

DOUBTFUL_TITLES = frozenset(
    "general colonel major captain lieutenant sergeant inspector superintendent admiral chief coach host guest panellist panelist presenter facilitator discussant narrator "
    "director administrator spokesperson spokesman spokeswoman envoy adviser advisor coordinator".split()
)
"""Titles before a name that also stand before other words (`General Remarks`): such a label has to prove itself."""

BEHIND_OFFICE = ("of state", "of staff", "of defense", "of defence", "of war", "of the treasury", "general")
"""What may stand between an office and the name of its holder, folded."""

OFFICES_ALONE = frozenset(
    "counsel witness court clerk coroner deponent judge magistrate arbitrator registrar interpreter commissioner tribunal".split()
)
"""Offices that also stand without an article, folded."""

OFFICE_PHRASES = frozenset(
    (
        "tuan yang di pertua",
        "yang di pertua",
        "counsel assisting",
        "counsel to the inquiry",
        "sergeant at arms",
        "serjeant at arms",
        "the foreman",
        "foreman of the jury",
    )
)
"""Whole labels of an office, folded."""

NAMED_ONCE = frozenset("host guest interviewer interviewee".split())
"""Labels of one voice in a conversation, which may be given its name once, folded."""

DEGREES = frozenset("mag dr prof ing dipl ddr mba msc bsc phd ma ba mas llm univ dkfm di rer nat h c".split())
"""Degrees between an office and a name, folded."""

POST_NOMINALS = frozenset(
    "AM AS MP MS MSP MEP MLA TD QC KC SC OBE CBE MBE PhD MD MdB MdL MdEP JP JR Jr. Jr Sr. CM OC".split()
)
"""What stands behind a name and is no part of it, as written."""

SHOUTED_POST_NOMINALS = frozenset("KC QC SC MP MEP MLA MSP CBE OBE MBE".split())
"""Those that are no surname in a label in capitals either."""

UNNAMED = either("""
    audience(?: members?| speakers?| question)?(?: \\d+)?
    (?:audience |conference )?participants?(?: \\d+)?
    (?:a |an |another |one |several |some |many |all )?(?:unidentified |unknown |unnamed )?(?:hon\\.? |honou?rable )?(?:members?|speakers?|voices?|attendees?|delegates?|persons?|man|woman|questioners?)(?: \\d+| [a-z])?(?: from the floor)?
    (?:unidentified|unknown|unnamed) witness(?:es)?|(?:the )?noble lords|noble lord
    (?:fe)?male (?:speaker|voice|participant)(?: \\d+)?
    (?:respondent|participant|interviewee|panel(?:l)?ist|attendee|caller|listener|guest|host|questioner|voice|person)s?(?: [a-z]?\\d*)?
    journalistes?|interviewe(?:r|e)?s?|enquet(?:eur|rice|ee?)|entrevistador(?:a)?|entrevistad[oa]|befragter?|interviewpartner(?:in)?|int
    (?:a )?member of the (?:audience|public)|(?:from the )?floor
    unknown|unidentified|inaudible|someone|anonymous|all|everyone|multiple|crowd|narrator|announcer|interpreter|operator
    interviewer|interviewee|student|reporter|journalist|press|speaker \\d+
    (?:un |une |plusieurs )?(?:intervenante?s?|voix(?: diverses| nombreuses)?|participante?s?|auditeurs?|auditrices?)(?: \\d+)?(?: (?:dans|de) la salle| du public)?|(?:le |dans le )?public|(?:la )?salle|(?:des|une|plusieurs|quelques) voix(?: [a-z ]{2,30})?
    zurufe?|zwischenrufe?|publikum|teilnehmer(?:in)?|fragesteller(?:in)?|sprecher(?:in)?(?: \\d+)?|(?:eine? )?(?:teilnehmer(?:in)?|frage|stimme|wortmeldung) aus dem publikum
    (?:un |una |varios |unos )?(?:senor(?:a|es|as)? )?(?:diputad[oa]s?|asistentes?|publico|participantes?)(?: \\d+)?(?: del publico)?
    \\?+
""")
"""Labels of speakers whom the record leaves without a name; they match the whole folded label."""

QUESTION = frozenset("q question questions frage pregunta domanda pergunta vraag fraga sporsmal".split())
ANSWER = frozenset("a answer answers reponse antwort respuesta risposta resposta antwoord svar".split())
"""Labels of questions and answers, which a number may follow."""

OFFICES_AT_END = (
    "主席",
    "主席團",
    "局長",
    "局长",
    "部長",
    "部长",
    "司長",
    "處長",
    "署長",
    "院長",
    "主任",
    "秘書長",
    "市長",
    "總統",
    "主持人",
    "議長",
    "委員長",
)
"""Offices of speakers in Chinese and Japanese, which end a label."""

ADDRESS_AT_END = ("議員", "议员", "先生", "女士", "小姐", "博士", "教授", "委員", "委员", "君", "さん", "氏")
"""Honorifics behind a name in Chinese and Japanese."""

COUNTED_AT_START = ("出席", "缺席", "列席", "全體", "全体", "各位", "其他", "功能", "地方")
"""Openings of Chinese and Japanese labels of lists, before an honorific."""

ACTS = frozenset(
    "moved asked said says replied announced rose wrote took stated added read informed reported made put".split()
)
"""What an officer does behind the name of the office, before a colon: a sentence, no header."""

NO_SPEAKERS = frozenset(
    """
trackbot zakim rrsagent gitbot note notes nb ps head heading remark remarks reminder example examples eg ie warning caution tip todo fixme update edit
action actions decision decisions resolution resolved conclusion conclusions summary abstract introduction background outcome outcomes
next topic topics subject title agenda item items issue issues problem problems solution solutions proposal proposals recommendation
recommendations option options goal goals objective objectives aim aims purpose rationale result results method methods discussion
comment comments feedback date time when where who what why how place venue location present absent attendees attendance participants
participant regrets apologies excused author authors editor editors editorial version status source sources reference references link links url
website email tel phone fax contact see also from to cc bcc re sent reply figure fig table chapter section part annex appendix page step steps
day session sessions panel track workshop meeting minutes notetaker scribe scribes convener conveners tags keywords key important
definition scope pros cons pro con advantages disadvantages strengths weaknesses opportunities threats total price cost costs vote votes
ayes noes yes no abstentions motion moved seconded carried speaker speakers moderators panellists panelists facilitators chairs hosts members
discussants presenters observers guests witnesses staff
presenta presentan conduce invitados invitadas gaste invites invitees presentation avec mit con organisers organizers sponsors partners english french german spanish translation original
slides slide video audio photo image recording transcript copyright licence license isbn issn doi data input output plan plans
progress pending open closed done deadline owner due priority severity risk risks impact description details detail context
first second third fourth finally overall however therefore clause article rule standing order paragraph
hinweis anmerkung beispiel thema themen ziel ziele ergebnis ergebnisse beschluss beschlusse datum uhrzeit ort anwesend abwesend teilnehmende
ja nein enthaltung enthaltungen stimmenthaltung stimmenthaltungen gegenstimme gegenstimmen dafur dagegen abstimmung abstimmungsergebnis antrag antrage
teilnehmer entschuldigt protokoll protokollant tagesordnung top fazit aufgabe aufgaben termin termine diskussion frage fragen antwort quelle stand siehe
pour contre abstention quorum votants votant pouvoirs oui non resolutions relecture
remarque exemple objet sujet but resume lieu heure presents excuses ordre seance decision motif article annexe voir suite cf nota sources
favor abstencion abstenciones votos votacion si quorum
nota ejemplo tema objetivo objetivos lugar fecha hora presentes ausentes asistentes orden acuerdo acuerdos conclusiones resumen fuente
""".split()
) | {
    "a favor",
    "en contra",
    "votos a favor",
    "votos en contra",
    "voix pour",
    "voix contre",
    "resultat du vote",
    "prise de notes",
    "zu gast",
    "im studio",
    "im gesprach",
    "avec nous",
    "con nosotros",
}
"""Words before a colon that announce something else than a speaker, folded."""

FUNCTION_WORDS = frozenset(
    """
is are was were be been being have has had do does did will would can could should shall may might must not and or but if then than that
this these those with without for from into onto about over under between we you i he she they it our your their its his her my as at by on
in what when where who why how which there here so because also more most some any all no yes other next last new
est sont etait nous vous ils elles que qui dans pour avec sans sur sous par mais ou donc ne pas plus
ist sind war wir ihr sie er es und oder aber mit ohne fur auf nicht kein wenn dass wie was wer wo
es son era nosotros que quien donde con sin para por pero sobre no
""".split()
)
"""Words that stand in a sentence or a phrase, not in a name, folded."""

DIRECTIONS = either("""
    applause|laughter|laughs?|laughing|chuckles?|chuckling|crosstalk|cross-talk|overlapping|inaudible|unintelligible|indistinct|pause|silence|music|cheers?|cheering
    prolonged applause|loud (?:applause|consultations)|interruptions?|interjections?|hear,? hear|off[- ]mic|no audible response|time expired|end of (?:tape|recording)
    rires?|applaudissements?|sourires?|exclamations?|brouhaha|interruptions?|protestations?|inaudible|bruits?
    beifall|heiterkeit|zurufe?|zwischenrufe?|zwischenruf(?: bei| der| des)?|allgemeine heiterkeit|unruhe|gelächter|pause|ruf(?:e)?(?: bei| von)?|gegenruf
    aplausos?|risas?|rumores?|pausa(?: llarga)?|protestas?|interrupción|asentimiento|inaudible
    aplaudiments?(?: forts| perllongats)?|rialles?|remor(?: de veus)?|veus de fons|veus i cridòria
""")
"""What a stage direction opens with, inside brackets, in any case."""

DIRECTION_SENTENCES = either("""
    (?:the |an? )?(?:speaker|chair|chairman|chairwoman|president|hon\\.? members?|members?|delegates?|audience|interpreter|minister|bell|microphone|video|recording) (?:\\w+ly )?(?:rises?|rose|stands?|stood|leaves?|left|withdrew|withdraws|enters?|entered|bows?|bowed|rings?|rang|resumes?|resumed|takes?|took|switche[ds]|turns? off|applauds?|applauded|laughs?|laughed|interrupts?|interrupted|asks? (?:for the floor|to speak)|raises?|shows?|showed|speaks? off|is shown|was shown|plays|is played|was played)\\b
    [^()\\n]{2,50}? (?:rises?|rose|asks?|asked) (?:to speak|for the floor|on a point of order)
    [^()\\n]{2,50}? (?:demana|demanen) (?:per parlar|la paraula)|[^()\\n]{2,50}? intervé sense
    (?:l['’]orador(?:a)?|l['’]intervinent|el president|la presidenta|els diputats|sona el senyal|algú)\\b [a-zà-ÿ]
    (?:alguns|forts|persisteix(?:en)?|continuen)\\b[^()\\n]{0,20}(?:aplaudiments?|remor|rialles)
    [^()\\n]{2,50}? (?:pide|piden) la palabra|(?:el orador|la oradora|el señor presidente|el presidente|la presidenta|suena la señal)\\b [a-zà-ÿ]
    (?:l['’]orateur|l['’]oratrice|m\\. le président|le président|la présidente)\\b [a-zà-ÿ]|[^()\\n]{2,50}? demande la parole
    (?:der redner|die rednerin|der präsident|die präsidentin|abg\\.|die abgeordneten)\\b [^()\\n]{0,60}?(?:gibt|erhebt|verlässt|hält|begibt|klatscht|lacht|meldet|winkt|zeigt)\\b
""")
"""How a stage direction begins that is a sentence about the sitting, inside brackets, in any case."""

QUESTION_NUMBER = r"\(?(?:(?:oral |written |starred )?question|motion|item|frage|anfrage|pregunta|question orale)\s*(?:no\.?|nr\.?|n[º°o]\.?|#)\s*\d{1,5}[a-z]?\)?\.?"
"""The line that numbers a question or item, in any case."""

PRINTED_QUESTION = (
    r"(?:\*?\d{1,5}\.\s*)?(?:Mr|Mrs|Ms|Miss|Dr|Prof|Hon|Sir|Eng|Maj|Gen|Rev)\b\.?\s[^,:;?!]{2,60}?\s(?:asked|to ask)\s+the\b[^;?!]{3,160}?"
    r"(?::[-–—]?|[-–—]|,\s+whether\b)"
)
"""What a record prints of a question before somebody answers it."""

PROCEDURE = either("""
    (?:the )?(?:house|senate|assembly|council|committee|commons|lords|parliament|meeting|sitting|session|proceedings) (?:then |was |were |stood |accordingly |again )*(?:rose|adjourned|met|resumed|suspended|divided|convened|opened|closed|called to order|concluded|commenced|proceeded|ended)\\b
    (?:the )?(?:question|motion|amendment|bill|resolution)s? (?:was |were |be |being |had been )?(?:accordingly |duly )?(?:put|agreed to|proposed|negatived|adopted|carried|read|passed|withdrawn|seconded|lost|defeated|deferred)\\b
    question (?:again )?(?:put|proposed)\\b
    agreed to\\.?$
    (?:[a-z]+ ){1,4}accordingly (?:agreed to|adopted|passed|approved)\\b
    head(?:ing)?:\\s|gez\\.\\s
    (?:ayes|noes|contents?|not contents?|yeas|nays)\\W*\\d*$
    tellers for the|division (?:no|number|list)\\b|bill (?:accordingly |as amended )?(?:read|passed|reported|withdrawn)\\b|ordered(?:,? that|, to be)\\b
    interruptions?\\.?$
    (?:court|hearing|tribunal|commission|inquiry|committee)s? (?:adjourns?|adjourned|resumes?|resumed|rises|rose|retires)\\b
    page \\d{1,5}(?:,? line \\d{1,3})?$
    (?:debate|business|consideration|sitting|proceedings|division) (?:concluded|interrupted|adjourned|resumed|suspended)\\b
    (?:it being|and it being) .{0,40}?(?:o['’]clock|p\\.?m)
    (?:end|start|beginning|close) of (?:meeting|session|sitting|transcript|recording|day|proceedings|take)\\b
    \\[?(?:the )?(?:meeting|session|recording|transcript) (?:ended|ends|began|begins|starts?|stops?)\\b
    la séance(?: publique)? (?:est|a été) (?:levée|ouverte|suspendue|reprise)
    la séance s['’]achève
    (?:l['’]|les? |la |cet |cette |ces )(?:sous-)?(?:amendements?|motions?|articles?|projet|proposition|réunion|commission|conclusions)\\b[^.?!]{0,80}? (?:est|sont|a été|ont été|adopte|rejette)\\b[^.?!]{0,60}?\\b(?:adoptée?s?|rejetée?s?|retirée?s?|ouverte|close|levée|satisfaite?s?|(?:adopte|rejette) (?:l|les?|la)\\b[^.?!]{0,60})(?: à [^.?!]{1,30})?\\.?$
    il est procédé
    \\(?la séance,? suspendue .{0,60}?est reprise
    (?:schluss|beginn|ende|unterbrechung) der (?:sitzung|debatte)
    die sitzung (?:wird|ist|wurde) .{0,80}?(?:unterbrochen|geschlossen|aufgenommen|eröffnet|beendet)
    se (?:abre|levanta|suspende|reanuda|inicia) la sesión
    la sesión se (?:abre|levanta|suspende|reanuda)
    la sessió (?:s['’]obre|s['’]aixeca|se suspèn|es reprèn|es suspèn)
    s['’]aixeca la sessió
""")
"""What a line of procedure opens with, in any case; it is no speech and ends a turn."""

PUT = r"(?:question|motion|amendment|resolution)s? (?:again |accordingly )?put\b[^.?!]{0,20}:|(?:ayes|noes|yeas|nays|abstentions?)\s*[-–—:]?\s*\d{1,4}\s*[:.-]"
"""What a line of procedure of any length opens with: the question put and who voted how."""

LANGUAGES = either("""
    english|french|german|spanish|italian|portuguese|dutch|catalan|welsh|irish|gaelic|scots|romansh|swahili|kiswahili|arabic|hindi|urdu|tamil|bengali|punjabi|marathi|telugu|malay|bahasa malaysia|chinese|mandarin|cantonese|russian|maori|te reo|te reo maori
    afrikaans|(?:isi)?(?:zulu|xhosa|ndebele)|se(?:pedi|sotho|tswana)|northern sotho|sesotho sa leboa|si(?:swati|swazi)|tshi ?venda|xitsonga|inuktitut|inuinnaqtun|cree|kinyarwanda|luganda|chichewa|shona
    anglais|français|francais|allemand|espagnol|italien|deutsch|englisch|französisch|italienisch|español|castellano|inglés|català|galego|euskera|português|italiano|cymraeg|gaeilge
""")
"""Names of languages, in any case: such a line in a record says in which the same speaker goes on."""

GIVES_FLOOR = (
    r"\b(?:(?:has|have) the floor|i (?:now )?(?:call (?:up)?on|give the floor|recognise|recognize|invite)|té la paraula|tenen la paraula|tiene la palabra|tienen la palabra|a la parole|la parole est (?:à|au)|"
    r"pass(?:em|arem|aríem) (?:ara )?(?:al?s?|en) |pasa(?:mos|remos|ríamos) (?:ahora )?(?:al?|en) |nous passons (?:maintenant )?(?:à|au)|wir kommen (?:nun |jetzt )?zu[rm]?|we (?:now )?(?:come|move|turn) (?:now )?(?:on )?to (?:the next|item)|"
    r"order,? (?:order|hon)|hon(?:\.|ou?rable) members!|(?:sí|yes|oui|ja), (?:senyora?|señora?|herr|frau|monsieur|madame|mr|mrs|ms) [^\W\d_]+\?|"
    r"hat das wort|(?:gelangt|kommt) (?:\w+ )?zu wort|das wort (?:hat|erhält)|ich erteile|tem a palavra|(?:senyora?|señora?|herr|frau|monsieur|madame) [^\W\d_]+[^.;]{0,40}, (?:quan vulgui|cuando quiera|per favor|si us plau|bitte|por favor))"
)
"""How whoever presides calls the next speaker, in any case."""

STAGE = r"(?:\(?[^\W\d_][\w.’'()-]*\s){1,8}(?:(?:indicated|signified|nodded) (?:assent|dissent)|rose\s?[—–-]{1,2})\W*"
"""A line that tells what a member did without a word."""

FORMS_OF_ADDRESS = (
    "The Right Hon.", "The Rt. Hon.", "The Rt Hon", "Right Hon.", "Right Honourable", "The Honourable", "The Hon.", "Honourable",
    "El señor", "La señora", "El Sr.", "La Sra.", "El senyor", "La senyora", "Monsieur", "Madame", "Señor", "Señora", "Senyor", "Senyora", "Mnr", "Mev", "Adv", "Bw.", "Bi.", "Cllr", "Father", "Sister",
    "Shri", "Smt", "Shrimati", "Kumari", "Thiru", "Datin", "Encik", "Alhaji", "Barrister", "La C.", "El C.", "Kollege", "Kollegin",
    "De heer", "Mevrouw", "Mevr.", "Dhr.", "O Sr.", "A Sra.", "A Sr.ª", "O SR.", "A SRA.", "On.", "Tuan", "Puan", "Mag.", "Dott.", "Dott.ssa", "Signor", "Signora", "Sig.", "Archbishop", "Bishop", "His Excellency", "Her Excellency", "Excellency", "Messrs.", "Messrs",
)  # fmt: skip
"""Honorifics of turn headers beyond those of running text."""

DOUBTFUL_ADDRESS = frozenset("M. D. Me Don MM. St. D".split())
"""Honorifics that are initials or given names in languages that do not have them."""

ADDRESS_LANGUAGES = frozenset("fr es ca it pt".split())
"""Languages that do."""

NAME_PARTICLES = frozenset(
    "ole arap wa bte binti d da di du de dos das del della van von der den ter ten te la le el al bin ibn y i e abu".split()
)
"""Small words inside names of turn headers, folded."""


ATTENDANCE = either("""
    (?:members? |those |also |delegates? |persons? |(?:board|council|committee|commission|panel) (?:members )?|staff |officers? |trustees |directors |councillors |council ?members |commissioners |governors |visitors |guests |others )?(?:present|in attendance|attending|participating)(?: \\(?(?:in person|remotely?|online|by phone|virtually)\\)?)?
    (?:list of )?(?:attendees|participants|attendance|attendance list|delegates|panel members|committee members|members present|(?:keynote |invited )?speakers|panell?ists|presenters|discussants|witnesses)(?: list)?
    (?:remote|online|virtual|in-person|on-site) (?:attendees|participants)
    (?:présents?|présentes|(?:é|e)taient pr(?:é|e)sent(?:e|·e)?s|présents et représentés|participants|participant·e·s|liste des participants|orateurs|intervenants|ont participé|membres présents)
    (?:anwesend|anwesende|anwesend sind|teilnehmer|teilnehmerinnen|teilnehmende|teilnehmerliste|redner(?:innen)?|referent(?:en|innen)|teilnehmer\\*?innen|mitglieder)
    (?:asistentes|presentes|ponentes|oradores|participantes|lista de (?:asistentes|participantes)|miembros presentes|assistents)
""")
"""What stands above or before a list of who was there, folded or as written in any case."""

ABSENCE = either("""
    (?:apologies|apologies for absence|regrets|absent|excused|not present|absentees|unable to attend|(?:board |council |committee )?members absent|(?:staff|trustees|directors|councillors|commissioners|governors|officers) absent)
    (?:excusé(?:e|·e)?s?|absent(?:e|·e)?s?|absent(?:e|·e)?s (?:excusé(?:e|·e)?s|représenté(?:e|·e)?s)|(?:é|e)tai(?:t|en)t (?:absent|excusé)(?:e|·e)?s?|entschuldigt|abwesend|ausentes|excusados)
""")
"""The same for those who were not."""

INTRODUCING = either("""
    hosts?|co-?hosts?|hosted by|guests?|moderators?|moderated by|moderation|presenters?|presented by|speakers?|panell?ists?|panel|interviewers?|interviewees?
    interviewed by|interview(?: by| with)?|interviewing|in conversation with|conversation (?:with|between)|talk(?:s|ed|ing)? (?:to|with)|speak(?:s|ing)? (?:to|with)|joined by|featuring|feat|starring|with
    participants?|attendees|present|members|chair|producers?|produced by|narrators?|correspondents?
    gäste|gast|zu gast|moderiert von|im gespräch mit|gespräch mit|interview mit|teilnehmende|redaktion|gastgeber(?:in)?|mit
    invité(?:e|s|es)?|animé(?:e)? par|animation|avec|entretien avec|présenté(?:e)? par|intervenants?
    invitad[oa]s?|presentad[oa] por|presenta|conduce|con|entrevista (?:a|con)|modera|moderador(?:a)?
""")
"""What tells, above a conversation, of those who take part in it."""

QUESTIONS = (
    r"(?:(?:audience|open|general|further|other|selected|panel)\s+)?"
    r"(?:(?:questions?|q)(?:\s*(?:&|and|/|\+)\s*(?:answers?|a|comments?|discussions?|remarks))?|(?:comments?|remarks)(?:\s*(?:&|and|/)\s*(?:questions|discussion))?|discussions?|"
    r"fragen(?:\s+und\s+antworten)?|diskussion|questions(?:\s+et\s+réponses)?|échanges?|preguntas(?:\s+y\s+respuestas)?|discusión|debate)"
    r"(?:\s+(?:raised\s+)?(?:from|by|of|in|with|du|de\s+la|aus\s+dem|del)\s+(?:the\s+)?(?:audience|floor|participants|room|public|attendees|publikum|público|salle))?(?:\s+(?:session|period|time|part))?\s*[:：]?"
)
"""A line below which notes tell who asked what."""
