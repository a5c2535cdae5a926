"""Verbs and phrases by which words are attributed; forms as they stand in running text."""

from whosaid.extract.lexicon.phrases import one_of
from whosaid.extract.lexicon.said_abroad import QUOTING as QUOTING_ABROAD

_OTHER_LANGUAGES = frozenset(
    """
dit déclare déclaré indique indiqué précise précisé souligne souligné explique expliqué ajoute ajouté rappelle rappelé demande demandé
répond répondu affirme affirmé signale signalé remarqué constate constaté estimé relève relevé regrette regretté suggère suggéré
confirmé annonce annoncé évoque évoqué craint juge jugé considéré conclut conclu insiste insisté proposé remercie remercié
salué informe informé plaidé recommande recommandé
sagt sagte erklärt erklärte betont betonte berichtet berichtete fragt fragte weist wies meint meinte fordert forderte ergänzt ergänzte
antwortet antwortete fügt fügte kritisiert kritisierte schlägt schlug bittet warnt warnte unterstreicht unterstrich erläutert
erläuterte verweist verwies informiert informierte äußert äußerte äusserte merkt merkte bestätigt bestätigte lobte mahnt mahnte
plädiert plädierte moniert monierte erwähnt erwähnte schildert schilderte kündigte bemerkte empfiehlt empfahl
widerspricht widersprach entgegnet entgegnete erwidert erwiderte bekräftigt bekräftigte konstatiert konstatierte resümiert resümierte
appelliert appellierte bedauert bedauerte beklagt beklagte dankt dankte versichert versicherte verspricht versprach verlangt verlangte
urteilt urteilte erinnert erinnerte erkundigt erkundigte rät riet glaubt glaubte adelanta adelantó
dijo afirmó afirma señaló señala indicó explicó explica añadió añade subrayó subraya destacó destaca preguntó pregunta respondió
responde propuso pidió recordó recuerda advirtió advierte insistió insiste declaró declara aseguró asegura comentó comenta manifestó
manifiesta informó expuso planteó plantea sostuvo sostiene concluyó concluye agregó agrega expresó expresa sugirió sugiere mencionó
menciona contesta contestó reprochó lamentó lamenta denunció denuncia zanjó matizó detalló reiteró reitera opinó opina consideró considera agradeció agradece solicitó precisó precisa apuntó reconoció recomendó
enfatizó enfatiza remarcó remarca resaltó resalta recalcó recalca puntualizó puntualiza refirió definió aclaró aclara apostilló ratificó admitió
argumentó sentenció cuestionó exigió reclamó criticó celebró alertó valoró garantizó confesó relató señalado explicado afirmado asegurado declarado
indicado destacado subrayado recordado añadido manifestado advertido reconocido anunciado denunciado precisado remarcado apuntado
propone pide defendió defiende recriminó adujo incidió apeló argumenta mantiene mantuvo
""".split()
)
"""Verbs of saying in French, German and Spanish, third person; forms that are English words too are left out."""

SAY = frozenset(
    """
said says say saying told tells tell stated states stating explained explains explaining noted notes noting added adds adding
stressed stresses stressing emphasised emphasises emphasized emphasizes emphasising emphasizing underlined underlines underlining
underscored underscores underscoring highlighted highlights highlighting recalled recalls recalling reiterated reiterates
reiterating concluded concludes concluding argued argues arguing claimed claims claiming suggested suggests suggesting proposed
proposes proposing recommended recommends recommending urged urges urging warned warns warning observed observes remarked remarks
remarking commented comments commenting mentioned mentions mentioning reported reports reporting announced announces announcing
declared declares declaring insisted insists insisting asserted asserts maintained maintains acknowledged acknowledges acknowledging
admitted admits confirmed confirms confirming affirmed affirms agreed agrees agreeing replied replies answered answers responded
responds asked asks asking questioned wondered wonders pleaded pleads pleading cautioned cautions reminded reminds reminding
pointed described describes describing outlined outlines outlining presented presents presenting summarised summarises summarized
summarizes summarising summarizing identified identifies clarified clarifies complained complains criticised criticises criticized
criticizes lamented laments predicted predicts expressed expresses expressing called calls quoted quotes cited cites elaborated
elaborates voiced voices opined contended contends conceded concedes advocated advocates informed informs briefed pledged promised
promises demanded demands requested requests invited thanked thanks welcomed welcomes praised praises shared shares sharing reflected
reflects discussed discusses termed considers considered believes believed feels felt thinks thought testified demonstrated
interjected inquired rejoined confessed alleged alleges alleging doubted speculated reckoned countered introduced introduces referred refers referring linked opposed contested
encouraged encourages raised raises hoped hopes recounted recounts echoed echoes queried queries objected objects surmised remonstrated channeled channelled
indicated indicates indicating advised advises advising revealed reveals revealing disclosed denied denies denying posited posits
reaffirmed reaffirms assured assures assuring deplored deplores regretted regrets specified specifies disputed disputes estimated
estimates professed professes re-iterated re-iterates recognised recognises recognized recognizes hypothesised hypothesized protested
""".split()
)
SAY |= _OTHER_LANGUAGES
"""Verbs of saying, thinking aloud and formal speech acts."""

STANCE = frozenset(
    """
believes believed believe considers considered consider expects expected expect wants wanted wishes hopes hoped feels felt feel
acknowledges acknowledged recognises recognised recognizes recognized argues argued insists insisted maintains maintained stressed
stresses highlighted highlights explained explains shared noted notes concluded concludes stated declared proposed calls called
urged urges requested welcomes welcomed contested agreed agree confirmed pointed emphasised emphasized underlined reported
announced said says asked suggested recommended defend defends indicated indicates reaffirmed reaffirms denied denies
""".split()
)
"""What states, bodies and groups do as the source of a statement."""

GROUP_SAY = frozenset(
    """
said say stated explained noted added stressed stress emphasised emphasized underlined underscored highlighted recalled reiterated
concluded argued argue argues suggested proposed recommended urged warned observed remarked commented mentioned acknowledged
confirmed affirmed agreed agree replied responded asked complained criticised criticized expressed believed believe believes professed felt
feel feels considered opposed contested linked shared welcomed called insisted pleaded cautioned requested voiced
alleged alleges allege thanked informed announced clarified inquired enquired reminded reported indicated indicate indicates advised revealed denied
disputed regretted reaffirmed recognised recognized suggests suggest recommends recommend proposes propose argues concludes
asks agrees thinks disagreed disagree disagrees prefers preferred wanted
""".split()
)
"""What groups, meetings and texts do as the source of a statement."""

QUOTING = frozenset(
    """
said says say saying told tells asked asks added adds explained explains wrote writes noted notes stated states argued argues warned
warns continued continues replied replies responded responds insisted insists declared declares remarked remarks observed observes
quipped joked tweeted recalled recalls concluded concludes reported reports announced announces stressed stresses emphasised
emphasises emphasized emphasizes claimed claims suggested suggests maintained acknowledged acknowledges admitted admits confirmed
confirms testified predicted complained lamented mused opined asserted asserts contended contends cautioned cautions urged recounted
shouted exclaimed demanded boasted commented comments tweeting yelled answered answers inquired wondered interjected objected conceded proclaimed ruled vowed pledged promised agreed agrees echoed echoes described describes
""".split()
)
QUOTING |= _OTHER_LANGUAGES | QUOTING_ABROAD
QUOTING |= frozenset(
    "eröffnete begann rief ruft scherzte schloss stellt stellte räumt räumte hob lobt begrüßte begrüßt lacht lachte lancé confié poursuivi renchéri martelé prévenu assuré rétorqué réagi tranché reconnu ironisé lâché poursuit renchérit lance lança confie détaille résume".split()
)
"""Verbs that may introduce or follow words in quotation marks."""

LEADING_WORDS = frozenset(
    """
say read reads provides run runs goes put add state conclude write argue
dit disait disaient disiez disent dites écrit écrivait écrivez déclaré affirmé répondu demandé lit stipule dispose
sagt sagte sagten sagen schreibt schrieb schrieben gesagt geschrieben heißt lautet steht
dice dicen decía decían dijo dijeron dicho decís escribe escribió escrito reza
diu diuen deia deien dit dir dient diguem escriu escrivia
""".split()
)
LEADING = one_of(LEADING_WORDS)
"""Verbs that with a colon behind them lead to words in quotation marks, beside those of `QUOTING`."""

SAID_OUTRIGHT = frozenset(
    """
said say says saying told tell telling tells asked ask asking asks wrote writes writing written replied replying replies adding added stating
declared declaring exclaimed shouting shouted shouts chanting chanted yelling yelled screaming screamed singing quipped quipping joked
tweeted tweeting boasted boasting quote quoting remarked remarking retorted thundered whispered muttered typed concluded
dit disait disent disant disaient écrit écrivait écrivant répondant répondu affirmant déclarant ajoutant cite citant
sagt sagte sagten sagen gesagt schreibt schrieb schrieben geschrieben fragt fragte gefragt rief riefen ruft rufen zitiere zitiert
dice dicen decía decían dijo dijeron dicho diciendo escribe escribió escrito preguntó preguntaba cito citar
diu diuen deia deien dit dient escriu escrivia cita respon pregunta preguntes pregunten preguntan posted posting
""".split()
)
"""Forms of verbs of saying that lead to words in quotation marks with or without a stop between them."""

SAID_WITH_MARK = frozenset(
    """
stated states state claimed claims claiming noting noted notes arguing argued argues warning warned warns insisting insisted insists
explaining explained explains answering answered answers commenting commented observing observed concluding concludes suggesting suggested
acknowledging acknowledged acknowledges agree agreed agrees admitting admitted confirmed confirming complaining complained stressing
stressed recommended recommending announced announcing demanding demanded reminding reminded ruled held judged accepted accepts accept
recognised recognized believed believes felt feels hoped feared note argue suggest believe warn recommend conclude
affirmé déclaré ajouté précisant expliquant estimant rappelant souligne soulignant erklärt erklärte betont betonte meinte meint
afirmó afirma señaló señala añadió explica explicó declaró afirmant assegura
""".split()
)
"""Forms that do so only with a comma, a colon or `that` behind: others of the same letters are nouns, or lead to terms."""

AGENTS = frozenset(
    """
spokesman spokeswoman spokesperson spokespeople official officials campaign source sources aide aides adviser advisers advisor advisors
analyst analysts lawyer lawyers critics supporters researchers scientists experts police company ministry department agency office
court judge judges attorney attorneys poll survey statement report newspaper study letter email document memo officers leaders activists organizers organisers
residents families employees workers staff teachers students doctors economists historians prosecutors investigators lawmakers senators
republicans democrats voters strategist strategists pollster operative operatives insiders people
chair chairman chairwoman chairperson president minister secretary secretariat rapporteur facilitator moderator observer
resident campaigner charity union inspectorate regulator representative delegate director governor mayor ambassador commissioner chancellor premier boss bosses executive executives
farmer farmers volunteer volunteers veteran veterans councillor councillors
""".split()
)
"""People by office and texts that can be the source of a statement."""

COLLECTIVE_NOUNS = frozenset(
    """
speaker speakers panelist panelists panellist panellists participant participants delegate delegates delegation delegations attendee
attendees member members contributor contributors expert experts representative representatives respondent respondents interviewee
interviewees witnesses commentator commentators presenter presenters discussant discussants states countries government governments
authorities campaigners residents charities employers unions ministers subgroup audience taskforce committee commission panel conference meeting workshop group discussion discussions report article paper study author authors
""".split()
)
"""Groups, meetings and texts as the source."""

COLLECTIVES = (
    r"(?:(?:all|many|most|some|several|various|other|both|the|these|those|numerous|a\s+number\s+of|one|two|three|a\s+few)\s+)*"
    + one_of(COLLECTIVE_NOUNS)
)
"""A group, a meeting or a text as the source, as a regular expression."""

SPEAKING = frozenset(
    """
said says say told tells stated states alleged alleges allege explained explains noted notes added adds stressed stresses emphasised emphasises emphasized
emphasizes underlined underlines reiterated reiterates argued argues argue claimed claims claim warned warns remarked remarks commented
comments mentioned mentions reported announced announces insisted insists maintained maintains acknowledged acknowledges admitted admits
agreed agree replied answered responded complained complain complains believed believes believe felt feel feels thought think thinks
hoped hope hopes feared fear fears pointed cautioned cautions reminded recalled recalls concluded asserted asserts contended contends
declared lamented predicted predict opined conceded testified professed asked wondered queried questioned discussed estimated regretted
considered considers estimates estimate expected expects expect anticipates anticipated doubts doubted
""".split()
)
"""What only beings that speak, and texts, do with a clause behind it."""

SUGGESTING = frozenset(
    "suggested suggests suggest indicated indicates indicate confirmed confirms confirm proposed proposes propose recommended recommends "
    "recommend observed highlighted highlights highlight described revealed advised report reports implied found finds ruled judged".split()
)
"""What results and signs do as well."""

THINGS = frozenset(
    """
fact evidence result finding data experience history logic rule law act article section clause paragraph table figure chart graph sign label
field theory principle hypothesis assumption idea concept argument view opinion question answer problem issue point example case text code
standard specification regulation directive treaty constitution definition model analysis test experiment number percent percentage share
proportion majority minority nothing anything something everything thing time year month week day one two three way number amount rest
requirement criterion criteria condition provision contract licence license policy rule message error log page website screen book part chapter
""".split()
)
"""What does not speak though verbs of saying stand behind it, or is no subject by itself."""
