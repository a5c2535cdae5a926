"""Words by which a sentence says what ought to be done.

Each table holds one cue a line, as a regular expression in which a space stands for any white space. Before the colons
stand the words one of which is in every text that the expression matches.
"""

from whosaid.extract.lexicon.phrases import Cues

RECOMMENDS = Cues(
    r"""
suggested proposed advised :: ^(?!we\b|i\b|[\w’'.-]+ing\b|(?:the|an?|this|these|that|our|their|its|any|all|other|his|her|and|but|is|are|was|as) (?:\w+ )?(?:suggested|proposed|advised) \w+ing (?!the\b|an?\b))(?:(?:mr|mrs|ms|dr|prof|sir|cllr|councillor)\.? )?[\w’'.-]+(?: [\w’'.-]+)? (?:suggested|proposed|advised) (?!having\b|being\b)\w{3,}ing (?!to\b|the (?:following|next)\b)\w+
asked requested :: ^(?!he\b|she\b|they\b|it\b|who\b|we\b|i\b)(?:(?:mr|mrs|ms|dr|prof|sir|cllr|councillor)\.? )?[\w’'.-]+(?: [\w’'.-]+)? (?:asked|requested) that (?!\w+ (?:was|were|had)\b)\w+
recommendation recommendations :: ^(?:[^.;:,]{1,30}, )?(?:our|its|their|the) (?:first|second|third|central|main|key|principal|core|overall|overarching|final|most important|most urgent) recommendations? (?:is|are|concerns?|calls?|relates?)
reiterate repeat renew reaffirm reiterates repeats renews reaffirms :: (?:we|i|committee|panel|inquiry|commission|board)(?: therefore| also| strongly)? (?:reiterates?|repeats?|renews?|reaffirms?) (?:our|its|my|the|their) (?:\w+ )?(?:recommendation|call|demand|request|proposal|view|conclusion)s?
endorse endorses :: (?:we|committee|panel|inquiry|commission|board)(?: therefore| also| strongly| fully){0,2} endorses? the (?:\w+ )?(?:recommendation|call|proposal|conclusion|finding|demand)s?
caution warn cautions warns :: (?:we|committee|panel|authors|board|experts)(?: would| must| therefore| also){0,2} (?:cautions?|warns?) against
nothing :: ^nothing will (?:change|improve) (?:until|unless|without)
solution answer way remedy key :: ^(?:[^.;:,]{1,40}, )?(?:the|one|part of the) (?:\w+ )?(?:solution|answer|way forward|remedy|key)(?: (?:to|for) [^.;:,]{1,50}?)? (?:lies|must lie) in
way :: the (?:only |best |surest |right |most effective )?way to (?:reduce|improve|achieve|address|solve|ensure|prevent|avoid|strengthen|overcome|tackle|protect|promote|encourage|increase) [^.;,]{3,60}? is (?:to|by|through) \w+
# performative: the text itself recommends
recommend urge propose call invite appeal advocate advise encourage :: (?:we|i)(?: (?:also|further|therefore|thus|hence|strongly|again|urgently|would|firmly|accordingly|do|wish to|want to|like to|just|only|must|humbly))* (?:recommend|urge|propose that|call (?:on|upon|for)|invite (?!people|those|them|him|her|you|me|us|someone)|appeal to|advocate|advise(?! (?:you|him|her|them|the (?:hon\. |hon |honou?rable )?(?:member|house|minister|chair|speaker|meeting)s?)\b(?: \w+)? that\b)|encourage)
recommend recommends recommended recommending :: recommend(?:s|ed|ing)? (?:that|to|the|a|an|\w+ing)
suggest :: (?:i|we|would|i['’]d)(?: (?:thus|therefore|also|hence|then|further|strongly|would|instead|rather|again|accordingly|here))* suggest (?:this|the|that|we|to|an?|\w+ing)
solution answer remedy way :: the (?:\w+ )?(?:solution|answer|remedy|way forward) (?:here |then |therefore )?(?:is|must be|would be) to (?!this|that|these|be found|a )\w+
proposal suggestion recommendation :: ^(?:the |one |another |an? (?:further|second|third|final|common) )?(?:proposal|suggestion|recommendation) (?:is |was |would be )?(?:that|to)
propose :: (?:we|i)(?: (?:also|further|therefore))* propose (?:an?|the|\w+ing)(?! (?:vote|toast|question)s?\b)
consider wish want :: (?<!\bi\s)(?<!\byou\s)(?:may|might) (?:also |well )?(?:wish|want) to (?:consider|explore|investigate|examine|look into|review|adopt)|(?<!\bi\s)(?<!\byou\s)(?:could|might) (?:also |usefully )?consider \w+ing
expects expect demands demand :: (?:house|country|nation|public|electorate|people of [^.;,]{2,30})(?: [^.;,]{1,40}?)? (?:expects?|demands?) (?:the|him|her|them|this|our) [^.;:,]{1,80}?\bto (?!know|be\b|explain|tell)\w+
request ask implore beg challenge :: (?:i|we(?=(?: \w+)? (?:would like|['’]d like|wish|want|beg|request|implore|challenge)))(?:['’]d)?(?: (?:also|therefore|further|again|just|only|now|do|would|want to|like to|wish to|beg to|must|kindly|humbly|earnestly|simply))* (?:request|ask|implore|beg|challenge) (?:him|her|them|the|our|all|every|his|my|hon|government|parliament|members|colleagues|fellow)\b(?:(?! to )[^.;]){0,80} to (?!accept my|explain|tell|clarify|confirm|state|withdraw|apolog|give (?:me|us|way)|let\b|say|answer|respond|comment|table|substantiate|inform|assure|indicate|join|stand|sit|note|bear|be\b|know|which|whom|what|the\b|this|that|do so|come clean|address|put|repeat|speak|order|rule|protect)\w+
appealing pleading demanding requesting calling urging asking :: (?:i|we)(?:['’](?:m|re)| am| are)(?: (?:\w+ly|also|therefore|just|now))* (?:appealing (?:to|for)|pleading (?:with|for)|demanding (?:that|the|an? (?!answer|explanation|apology))|requesting (?:that|him to|her to|them to|the \w+ to)|calling (?:for|on|upon)|urging (?:that|the|all|every|our|this)|asking (?:that (?!you)|for (?:the|an?|more)|(?:the \w+|him|her|them|all|everyone) to (?!explain|tell|clarify|confirm|withdraw|say)\w+))
demand urge call propose recommend :: ^we, [^.;,]{1,60}, (?:\w+ly |also |therefore )?(?:demand|urge|call (?:for|on|upon)|propose|recommend)
demands insists proposes appeals :: ^(?:the )?[\w’'&-]+(?: [\w’'&-]+){0,3} (?:also |therefore |strongly |further )?(?:demands that|insists (?:that [^.;]{1,80}? (?:must|should|be)|on the)|proposes (?:that|an?|the)|appeals to (?:the|all) [^.;]{1,60}? to) \w+
expect expects look looks :: (?:we|committee|panel|inquiry|commission)(?: (?:\w+ly|also|would|do|therefore|now)){0,2} (?:expects?|looks?) (?:to )?(?:the|all|every|governments?|ministers?|our|each) [^.;:,]{0,80}?\bto (?!be\b|have (?:been|a)\b|see|find|know|come|grow|rise|fall|continue|lead|result|learn|hear)\w+
consider explore investigate examine :: (?:communit(?:y|ies)|working groups?|organi[sz]ers|foundations?|projects?|workshops?|maintainers|developers|researchers|publishers|governments?|ministers?|ministry|councils?|authorit(?:y|ies)|agenc(?:y|ies)|departments?|states|parliament|congress|committee|board|donors|funders|organi[sz]ations|institutions|universities|providers|operators|editors|authors|parties)(?: also)? (?:could|might|may wish to|may want to)(?: also)? (?:consider|explore|investigate|examine)
case :: there is (?:therefore |also )?an? (?:strong|compelling|clear|good|powerful) case (?:for|to be made)
case :: the case for [^.;:,]{1,60}? is (?:very |now |therefore )?(?:strong|compelling|clear|overwhelming)
scope room :: there (?:is|remains) (?:(?:also|still|much|considerable|clearly|great|significant|ample|plenty of|further) )*(?:scope (?:for|to)|room (?:for improvement|to improve|for better|for more|to do more))
welcome :: (?:we|i|committee|panel|inquiry|participants|commission)(?: \w+)? would(?: \w+ly| also)? welcome (?!the (?:opportunity|chance)|this|that|comments?|feedback|questions?|your|you|an? (?:opportunity|chance))\w+
suggest suggests suggested propose proposes proposed :: ^[\w’'.-]+ (?:suggests?|suggested|proposes?|proposed) (?:that|we|to)(?! \w+ (?:is|are|was|were|has|have|had|can|could|may|might)\b)(?![^.;]* (?:was|were|had)\b)
suggest :: ^(?:strongly )?suggest (?:this|the|that|we|to|\w+ing)
propose :: ^(?:would |strongly )?propose (?:to|that|we|\w+ing)
recommend :: (?:^|(?<=[,:;]\s))(?:would |strongly )?recommend \w+
suggest suggests suggested propose proposes proposed :: (?:group|sub-group|subgroup|committee|team|chair|secretariat|panel|council|delegation|board|editors?|participants|members|meeting|task force|commission|bureau)(?: also| then| further| therefore)? (?:suggests?|suggested|proposes?|proposed) to (?!us|me|them|him|her)\w+
suggested suggests :: suggest(?:s|ed) (?:it|this|we|they|these|that it|that this|that we) (?:could|should|might|be)
favour favor :: (?:would be|is|are|was|were) in favou?r of \w+ing
preferred recommended suggested proposed :: (?:preferred|recommended|suggested|proposed) (?:approach|option|solution|way forward|course of action) (?:is|was|would be) to
encourages asks requests invites advises :: (?:panel|committee|board|council|commission|group|report|review|inquiry|task force|tribunal|ombudsman|auditor|mission|team|assembly|court|conference|meeting)(?: also| further| therefore| strongly| again){0,2} (?:encourages|asks|requests|invites|advises) (?!for\b|whether\b|how\b|about\b|what\b|why\b|people\b|comments?\b|questions\b|evidence\b|submissions\b|applications\b|an e?-?mail\b)\w+
encouraged advised :: (?:is|are) (?:strongly |highly |also |therefore |further |hereby )*(?:encouraged|advised) (?:not )?to
encouraged urged :: (?:talk|keynote|speech|presentation|lecture|session|workshop|panel|report|paper|participants|attendees|speakers?|panell?ists?) (?:also |then |strongly |further )*(?:encouraged|urged) [^.;]{1,80}? to (?!attend|join|come|ask|speak|participate|take part)\w+
invited :: (?:is|are) (?:also |therefore |further |hereby |cordially )*invited to (?!contact|write|send|apply|e-?mail|call|subscribe|sign|use|see|read|visit|attend|join|speak|participate|come|tender|comment|respond|register|visit|dinner|lunch|the|give|present|a\b|an\b|this|our|stay|take part|play|serve|lead|chair|host)\w+
expected :: ^(?:all|every|each) [^.;:,]{1,60}? (?:is|are) expected to
invited requested :: (?:governments?|states|parties|members|countries|donors|partners|organi[sz]ations|agencies|secretariat|director|commission|council|committee|bureau|forum|institutions|authorities|authority|ministry)(?: \w+)?(?: of the \w+)? (?:is|are) (?:also |therefore |further |hereby )*(?:invited|requested) to
advised advises :: (?:committee|panel|board|group|council|experts?|commission)(?: also| further| strongly)? advise[sd] (?:that|against)
advocate advocates :: (?:authors?|groups?|participants|report|paper|panel|workshop|attendees)(?: strongly| therefore| also)? advocates? (?!groups?\b|of\b|and\b)\w+
suggested recommended proposed advised :: it (?:is|was|has been) (?:also |further |therefore |strongly |highly |again )*(?:recommended|proposed|suggested|advised) (?:not )?to
suggested recommended proposed urged advised requested :: it (?:is|was|has been) (?:also |further |therefore |strongly |highly |again )*(?:recommended|proposed|urged|advised|requested|suggested(?! that [^.;]{0,60}\b(?:was|were|had|has|have|is|are|required)\b)) that
notwendig erforderlich geboten sinnvoll wünschenswert unerlässlich :: (?:hält|halten) es für (?:dringend |zwingend |unbedingt )?(?:notwendig|erforderlich|geboten|sinnvoll|wünschenswert|unerlässlich)
nécessaire souhaitable indispensable opportun :: (?:juge|estime|considère)(?:nt)? (?:nécessaire|souhaitable|indispensable|opportun) (?:de|d['’]\w+|que|la|le|les)
necesario conveniente oportuno imprescindible :: considera(?:n|mos)? (?:necesario|conveniente|oportuno|imprescindible)
regt regen anregen angeregt :: (?:regt|regen) [^.;]{0,120}?\ban|wird angeregt
suggested suggests proposed proposes :: (?:suggests that (?!.{0,60} (?:use|support|work|start|review)\b)|(?:suggested|proposes|proposed) that) ?(?:[\w’'-]+ ){1,7}?(?:be|attempt|take|make|consider|use(?! of\b)|add|include|start|begin|create|develop|establish|review|remove|keep|provide|support|prepare|work)
request implore beseech ask demand :: (?:i|we) (?:(?:therefore|also|further|humbly|kindly|earnestly|strongly|would|do|hereby) )*(?:request|implore|beseech|demand|ask) (?:that|governments|member states|states|parties|donors|parliaments|countries|municipalities|all (?:\w+ ){0,2}?(?:governments|states|parties|countries|donors|members|actors|stakeholders)|the (?:minister|government|ministry|state|council|commission|committee|authorities|department|president|secretary|board|international|parties|united))
like :: (?:i|we)(?: would| should|['’]d) like (?:the|all|every|our) [^.;:]{1,140}? to (?!know|note|join|hear|thank|see|be aware|say|add|tell|remember|understand|listen|look at me)\w+
argue argues argued plead pleads pleaded advocated :: (?:argue[sd]?|plead(?:s|ed)?|advocated) (?:strongly |also )?for
advocates advocated :: (?:^(?:[\w.’'-]+ ){1,3}(?:strongly |also |therefore |firmly )*advocated|\b(?:he|she|they|who|participants|speakers|members|delegates|experts) (?:strongly |also |therefore |firmly )*advocate[sd]) (?!groups?\b|of\b|and\b|in\b|by\b)\w+
recommended recommends :: (?:committee|council|board|panel|commission|inquiry|group|officers?)(?: also| further| unanimously)? recommend(?:s|ed) (?!in\b|by\b|for\b|last\b)\w+
recommended :: (?:it is|is|are) (?:not |strongly |highly |therefore |further |also )*recommended
advised encouraged discouraged :: (?:is|are) (?:not |strongly |also |therefore |actively )*(?:advised|encouraged|discouraged)(?= ?(?:[.;]|$))
recommendation plea proposal :: it (?:is|was|remains) (?:therefore |also |still )?(?:the|our|my) (?:\w+ )?(?:recommendation|plea|proposal)(?: of [^.;,]{1,40}?)? that
recommended :: (?:we|i) (?:have |had )(?:also |therefore |further |already )?recommended\b[^.;]{0,80}? that
plead :: (?:i|we) (?:\w+ly |do |also |would ){0,2}plead (?:with|to) [^.;,]{1,80}? to (?!the\b)\w+
recommendation proposal suggestion :: (?:recommendation|proposal|suggestion)(?: (?:of|from|for|by|made by|under|on the table|before us) [^.;:,?]{1,50}?)? (?:is|was|would be) (?:to|that)
advice request plea appeal demand tip :: (?:my|our|their|his|her|its|one|another|an?|the (?:\w+ )?)(?: ?\w+)? (?:advice|request|plea|appeal|demand|tip)(?: (?:to|of|from|for) [^.;:,?]{1,50}?)? (?:is|was|would be) (?:to|that|for)
idea proposal suggestion option :: ^(?:[^.;:,]{1,30}, )?(?:one|another|an?|the) (?:\w+ ){0,2}(?:idea|option)(?: (?:from|by|put forward|proposed|suggested|raised)\b[^.;:,?]{0,50}?)? (?:is|was|would be|could be|might be) to(?! (?:allow|let|enable)\b)
ideas tips suggestions recommendations proposals options :: ^(?:[^.;:,]{1,30}, )?(?:[\w’'-]+ ){0,4}(?:ideas|tips|suggestions|recommendations|proposals|options)(?: (?:from|of|for|to|on|made|raised)\b[^.;:,?]{0,60}?)? (?:include|included|are|were)(?: to\b|:| \w+ing\b)
recommendations suggestions proposals :: (?:recommendations|suggestions|proposals)(?: made| offered| raised)? (?:include|included|were|are) (?:to|\w+ing)
propose suggest recommend advocate :: (?:solution|approach|alternative|option|remedy|model|way|step|what)(?: that)? we (?:would )?(?:propose|suggest|recommend|advocate)(?: here)? (?:is|would be)
suggested recommended advocated :: (?<!as\s)(?<!it\s)(?<!which\s)(?<!that\s)(?:was|were|has been|have been) (?:also |further |strongly |therefore )?(?:suggested|recommended|advocated)(?= ?(?:[.;]|$))
step steps :: ^(?:(?:the|our|an?|one|another|some|possible|immediate|natural|obvious|logical|proposed|suggested|planned|important|most|key|main|crucial|urgent|agreed|concrete) )*(?:next|follow-up|further) steps?\b(?! (?:in|of) (?:the|this) (?:process|procedure|algorithm|pipeline|workflow|protocol|chain|cycle|method))[^.;:?]{0,60}? (?:(?:is|are|will be|would be|could be|should be|includes?|included|involves?|will include) (?:to|\w+ing|an?|the|more|better|further|\(\w\))|(?:was|were) (?:to|\w+ing))
work :: ^(?:our |the |some |possible |planned )?(?:future|further|remaining|subsequent|planned|follow-up|ongoing|additional) work (?:is to|is (?:needed|required)|will|would|could|includes?|involves)
plan plans :: ^(?:the |our )(?:main |overall |current |immediate |group['’]s |longer-term |short-term )?plans? (?:for [^.;]{1,60} )?(?:is|are) (?:to|the creation|for)
étape étapes :: ^(?:la |les |une |nos )?(?:prochaines?|premières?) étapes? (?:est|sont|sera|seront|serait|consiste(?:ra)?|pourrait)
schritt schritte :: ^(?:der |die |ein |als )?nächste[rn]?s? schritte? (?:ist|sind|wird|werden|wäre|besteht|soll|sollte)
paso pasos :: ^(?:el |los |un )?(?:próximos?|siguientes?) pasos? (?:es|son|será|serán|sería|consiste|incluyen?)
urge urges urged :: urge[sd]? (?!to\b)\w+
call calls called calling :: call(?:s|ed|ing)? (?:for|on|upon)
requested :: requested to
like want :: would like to see|(?:i|we) (?:also |really |all )?want to see (?!him|her|you|me|if|whether|how|what|why|who|when|where)\w+
remind reminds reminded :: remind(?:s|ed)\b[^.;]{0,40}\bnot to
want wants like :: ^(?:we |i )?(?:want|would like|['’]d like) (?:an?|more|to have an?) \w+
want wants :: wants? (?:the|all)\b[^.]{0,60}?\bto\b
let :: let(?: us|['’]s)
called urged :: (?:is|are) (?:called upon|urged) to
# French
recommandons recommandon proposons proposon préconisons préconison appelons appelon invitons inviton demandons demandon exhortons exhorton suggérons suggéron :: (?:nous|je|on) (?:recommandons?|proposons|préconisons|appelons|invitons|demandons|exhortons|suggérons)
recommande préconise propose invite exhorte demande :: (?:recommande|préconise|propose|invite|exhorte|demande) (?:de|d['’]\w+|que|à|aux?|la|le|les|l['’]\w+)
suggère suggèrent :: suggère(?:nt)? (?:de|d['’]\w+|que|qu['’])
appelle appellent :: appelle(?:nt)? (?:à|aux?|les|le|la)
recommandé proposé demandé conseillé préconisé :: il est (?:vivement |fortement )?(?:recommandé|proposé|demandé|conseillé|préconisé)
invité invitée invités invitées appelé appelée appelés appelées prié priée priés priées encouragé encouragée encouragés encouragées :: (?:est|sont) (?:vivement |également |instamment |aussi )?(?:invité|appelé|encouragé)e?s? à|(?:est|sont) (?:vivement |également |instamment |aussi )?priée?s? (?:de|d['’]\w+)
exigeons réclamons sollicitons :: nous (?:exigeons|réclamons|sollicitons)
militons plaidons :: nous (?:militons|plaidons) (?:pour|en faveur)
recommandent préconisent exhortent :: (?:recommandent|préconisent|exhortent)(?! pas\b)
souhaite souhaitent :: (?:commission|comité|conseil|mission|groupe|conférence|assemblée|rapporteurs?|rapporteures?|participants|atelier)(?: d['’]\w+)? souhaite(?:nt)? (?:également |aussi |donc )?que
# German
empfehlen empfehle fordern fordere schlagen rufen appellieren :: (?:wir|ich) (?:empfehlen|empfehle|fordern|fordere|schlagen|rufen|appellieren)
wollen :: wir wollen\b[^.;]{0,60}?, dass
wünschen :: würden? (?:auch |mir |ich |wir |uns |sehr ){1,4}[^.;]{0,90} wünschen
empfiehlt empfehlen fordert empfohlen schlägt :: (?:empfiehlt|empfehlen|fordert|wird empfohlen|schlägt vor)
bittet ersucht :: (?:er|sie|es|rat|bundesrat|\w+rat|ausschuss|\w+ausschuss|kommission|versammlung|konferenz|landtag|bundestag|vorstand|verband|beirat|gremium) (?:bittet|ersucht) (?:daher |deshalb |ferner |außerdem |auch )?(?:die|den|das) (?!anwesenden|mitglieder|teilnehm|gäste)\w+
einzubeziehen einzurichten einzuführen aufzunehmen auszubauen abzubauen aufzubauen bereitzustellen sicherzustellen anzuerkennen vorzulegen abzuschaffen umzusetzen anzupassen :: (?:ist|sind) [^.;]{0,100}?\b(?:einzubeziehen|einzurichten|einzuführen|aufzunehmen|auszubauen|abzubauen|aufzubauen|bereitzustellen|sicherzustellen|anzuerkennen|vorzulegen|abzuschaffen|umzusetzen|anzupassen)
aufgefordert gebeten gefordert :: (?:wird|werden|ist|sind) (?:[\w-]+ ){0,3}?(?:aufgefordert|gebeten|gefordert)
# Spanish
recomendamos proponemos instamos pedimos exhortamos invitamos sugerimos solicitamos encomendamos encargamos exigimos reclamamos urgimos :: (?:recomendamos|(?<!nos\s)proponemos|instamos|pedimos|exhortamos|invitamos|sugerimos|solicitamos|encomendamos|encargamos|exigimos|reclamamos|urgimos)
llamamos llamamiento llamado :: (?:llamamos|hacemos un (?:llamado|llamamiento)) a
invita solicita exige insta exhorta :: se (?:invita|solicita|exige|insta|exhorta) (?:al?|que|a l[ao]s?)
recomana recomanem insta instem demana proposa :: (?:recomana|recomanem|instem|(?:parlament|comissió|consell|ple|junta)(?: de \w+)? (?:insta|demana|proposa)) (?:al?s?|el|els|la|les|que|l['’]\w+)
recomienda insta exhorta pide propone sugiere sugieren proponen :: (?:recomienda|insta|exhorta|pide|proponen?|sugieren? (?:que|\w+[aei]r)|se recomienda|se propone|se insta)
"""
)

OUGHT = Cues(
    r"""
should
must :: (?<!\ba\s)must
shouldn mustn :: (?:should|must)n['’]t
ought to
shall
obligation duty responsibility :: (?:it is|is) the (?:obligation|duty|responsibility) of
job task :: it is the (?:job|task) of [^.;,]{1,80}? to
high :: high time
time :: (?:the )?time has (?:now )?come (?:to|for|that|when)
time :: (?:it is|it['’]s) (?:now |also |high |about )?time (?:to|for(?! (?:lunch|tea|dinner|(?:an?|another) (?:[\w-]+ )?(?:break|vote|drink|rest|coffee|pause|walk|nap)|coffee|bed|prayers|questions?|some questions))|that|we|they|the|our|this|these|all|every|an?)
duty responsibility obligation :: (?:it is|is) (?:our|their|its|everyone['’]s|the state['’]s) (?:\w+ )?(?:duty|responsibility|obligation) to
duty responsibility obligation :: (?:has|have) (?:all |also |therefore |clearly )?(?:an?|the) (?!legal|statutory|contractual|fiduciary)(?:\w+ )?(?:duty|responsibility|obligation) to
better :: had better
cannot can :: we (?:\w+ly )?(?:cannot|can['’]t|can no longer) (?:just |simply |any longer )?(?:sit|stand by|allow|let|continue|go on|afford to|tolerate|wait|ignore|permit)
well :: would do well (?:not )?to
ought :: ought not to (?!come as|surprise|be (?:surprised|surprising))\w+
afford :: (?:cannot|can['’]t|can no longer|can ill|could not) afford (?:not )?to
falls onus burden responsibility :: it falls (?:up)?(?:on|to) [^.;:,]{1,60}? to \w+|(?:onus|burden|responsibility) (?:is|lies|rests|must be|falls) (?:up)?on [^.;:,]{1,60}? to \w+
up :: it (?:is|must be|remains) (?:now |therefore )?up to (?:the|all|every|each|governments?|states|us|our|member states|parties) [^.;:,]{0,60}?\bto (?!decide|judge|say|you)\w+
incumbent :: incumbent (?:on|upon)
# French
doit doivent devons devrait devraient devrions devra devront :: (?:doit|doivent|devons|devrait|devraient|devrions|devra|devront)(?: (?:donc|aussi|être|également|pas))?
faut faudra faudrait convient conviendrait importe temps :: il (?:faut|faudra|faudrait|convient|conviendrait|importe|est temps)(?: de| d['’]\w+| que)?
# German
soll sollen sollte sollten muss müssen müsste müssten darf dürfen :: (?:(?<!das\s)(?<!dem\s)(?<!im\s)soll|sollen|sollte|sollten|muss|müssen|müsste|müssten|darf nicht|dürfen nicht)(?! ?[,;.!–—])
# Spanish
debe deben debemos debería deberían deberíamos deberá deberán :: (?:debe|deben|debemos|debería|deberían|deberíamos|deberá|deberán)
hay :: hay que
hora :: es hora de
# Catalan and Portuguese
cal caldria caldrà :: (?:cal|caldria|caldrà) (?:que|[a-zçà-ÿ·]+r(?:-[a-z]+)?)
hauríem haurien hauria hem han ha :: (?:hauríem|haurien|hauria|hem|han|ha) de [a-zçà-ÿ·]{3,}r
deve devem deveria deveriam :: (?:deve|devem|deveria|deveriam)
temos têm :: (?:temos|têm) (?:de|que) \w+r
preciso necessário urgente fundamental imprescindível :: é (?:preciso|necessário|urgente|fundamental|imprescindível) (?:que )?\w+
verantwortung pflicht aufgabe :: es ist (?:\w+ ){0,3}?(?:unsere|ihre|deren|seine) (?:\w+ )?(?:verantwortung|pflicht|aufgabe)
gehört gehören :: gehör(?:t|en) (?:[^\s,;.]+ ){0,6}?(?:abgeschafft|geregelt|verboten|geändert|verbessert|gestärkt|reformiert)
"""
)

NEEDS = Cues(
    r"""
done :: ^(?:and |but |so )?what (?:should|must|needs to|has to|ought to) (?:\w+ )?be done\b[^.;:]{0,40}? is
need needs :: ^(?:the |our |all |many |most |smaller |small |young |local |rural |public |research )*(?:community|communities|field|sector|industry|region|country|countries|policy-?makers|researchers|scientists|ports|schools|towns|cities|teachers|farmers|funders|governments?|maintainers|society|science|institutions|universities|hospitals|organi[sz]ations|libraries|museums|municipalities|states) (?:\w+ly |also |still )?needs? (?:an?|predictable|stable|reliable|clear|shared|common|long-term|sustainable|strong|new|independent|sustained|flexible) \w+
attention weight consideration emphasis priority :: (?:too little|insufficient|not enough|inadequate) (?:attention|weight|consideration|emphasis|priority) (?:is|was|has been|had been|is being) (?:paid|given|placed)
done :: (?:too little|not enough) (?:is|has been|is being) (?:being )?done to
overdue :: (?:is|are) (?:now |also |clearly )?(?:long |well |urgently )?overdue(?= ?(?:[.;!]|$)| and\b| in\b| for (?:reform|review|change))
merit merits deserve deserves warrant warrants :: (?<!\bto\s)(?:merit|deserve|warrant)s? (?:\w+ly )?(?:further|more|closer|careful|serious|greater|urgent|special|particular|continued|additional|deeper|wider|its own|separate|proper) (?!than\b)\w+
deserves deserve merits merit :: (?:deserves?|merits?) to be (?:\w+ly )?(?:rolled out|replicated|tested|promoted|repeated|scaled up|continued|copied|pursued|adopted|recognised|recognized|better known|shared)
need :: what (?:emerge[sd]|is|was|became)(?: \w+ly| also)? (?:clear |clearly |apparent )?(?:from [^.;:]{1,60}? )?(?:is|was) the need (?:for|to)
need needs :: (?<!the\s)(?<!not\s)(?<!\bno\s)(?<!only\s)(?<!never\s)(?<!may\s)(?<!might\s)(?<!even\s)(?<!could\s)(?<!would\s)(?<!don['’]t\s)(?<!doesn['’]t\s)needs? to
need :: we (?:\w+ly |therefore |also |now |all |still |thus |do |just ){0,3}need(?! not (?!only\b|just\b))
has have :: (?<!not\s)(?<!only\s)(?<!never\s)(?<!may\s)(?<!might\s)(?<!would\s)(?<!that\sthey\s)(?<!that\she\s)(?<!that\sshe\s)(?:has|have) to(?! date)
need needs :: what (?:\w+ ){1,4}needs? (?:\w+ )?(?:to \w+ )?(?:(?:in|for|at|on|with) [^.;:,]{1,60}? )?is(?! (?:that|why|how))
must should have ought :: ^(?:and |but |so )?what (?:we|(?:[\w’'-]+ ){1,3}?)(?: really| now| also)? (?:must|should|ought to|have to) (?:\w+ ){1,3}is
need :: the need is (?:to|for)
deserve deserves :: deserves? to be (?:\w+ly )?(?:supported|funded|strengthened|extended|developed|explored|studied|considered|examined|encouraged|expanded|improved|taken)
warranted :: (?:is|are) (?:also |clearly |therefore |urgently )?warranted
needed required imperative :: (?<!this\s)(?<!which\s)(?<!that\s)(?:is|are) (?:urgently |also |still )?(?:needed|required|imperative)
need needs :: there (?:is|are|remains?|needs?)(?! (?:\w+ )?no\b)\b[^.;]{0,40}?\bneeds? (?:for|to)
need needs :: there needs? to be
necessity urgency :: there (?:is|remains) an? (?:\w+ )?(?:necessity|urgency) (?:to|for|of)
need :: ^(?:\W{1,3})?(?:also |still |really |clearly |definitely |would |will |do )?need (?!(?:to|not|be|help|is|was|were|has|had|and|or|vs|of|in|i|we|you|they|he|she|it|analysis|analyses|assessments?|based|identified|statement|statements|i['’]|n['’])\b)[\w“"][^\s.;,]*
needs :: ^(?:also |still |really |clearly |definitely )?needs (?:an?|the|more|better|some|full|clear|further|additional|new|good|proper|careful|enough|much|minor|major|small|regular|significant|several|two|three|other)
need :: (?<=[–—:;,-]\s)(?:still |also |clearly |really )?need (?:an?|more|better|some|clear|clearer|further|additional|enough)
need :: ^(?:clear |strong |urgent |great |real |pressing )?need for(?!.* (?:was|were|is|are|has|have|can|will)\b)
need :: ^(?:[^.;,]{0,80}, )?(?:the|an?|this) (?:\w+ )?need (?:to|for|of) [^.;]{1,220}? (?:was|were|is|has been) (?:also |again |repeatedly |strongly |further )?(?:highlighted|emphasi[sz]ed|stressed|underlined|underscored|noted|raised|identified|recogni[sz]ed|acknowledged|mentioned|pointed out|voiced|expressed|reiterated|reaffirmed)
need :: ^(?:[^.;,]{0,60}, )?(?:the|this) (?:\w+ )?need (?:to|for) [^.;]{1,200}? (?:is|are|remains|becomes) (?:\w+ly |also |now |therefore |more |very )*(?:clear|evident|urgent|apparent|obvious|pressing|paramount|compelling|great|greater than|undeniable)
need :: the (?:\w+ )?need (?:to|for) [^.;,]{1,160}? (?:has|have) (?:now |also )?become (?:\w+ly )?(?:clear|apparent|evident|obvious|plain)
demand demands :: (?:main|key|central|principal|core|chief|first) demands? (?:of [^.;:,?]{1,60}? )?(?:is|are|was|were)(?! (?:met|rejected|refused|ignored|not)\b)
exigencia exigencias reclamo reclamos demanda demandas :: (?:principal(?:es)?|primera|central) (?:exigencia|reclamo|demanda)s? (?:del? [^.;:,?]{1,60}? )?(?:es|son|era|fue)
revendication revendications exigence exigences demande demandes :: (?:principale|première|centrale)s? (?:revendication|exigence|demande)s? (?:d(?:es?|u|e la) [^.;:,?]{1,60}? )?(?:est|sont|était|reste)
forderung forderungen :: (?:zentrale|wichtigste|erste|haupt)n? forderung(?:en)? (?:(?:der|des|von) [^.;:,?]{1,60}? )?(?:ist|sind|lautet|war|bleibt)
need :: (?:themes?|outcomes?|messages?|conclusions?|lessons?|takeaways?|points?|issues?|findings?|results?)\b[^.;]{0,70}? (?:is|was) the need (?:to|for)
need :: (?:requirements?|requests?|concerns?)\b[^.;]{0,70}? (?:is|was|has been) the need (?:to|for)
needed :: (?:is|are|was|were|been) (?:sorely|urgently|badly|desperately|clearly|seriously|greatly) needed
missing lacking :: what (?:is|was|['’]s) (?:still |really |currently )?(?:missing|lacking) is
lack :: what we (?:still |really |currently )?lack is
ideally :: ^(?:[^.;:,]{1,30}, )?ideally,? [^.;:]{3,100}? (?:would|should|is|are|has|have)
see sees saw :: (?:we|i|groups?|participants|panel|committee|workshop|authors|many|they|attendees) (?:also |clearly )?(?:sees?|saw) an? (?:\w+ ){0,2}(?:need|role|case) (?:for|to)
needed required wanted :: ^(?!(?:no|description|amount|list|types?|levels?|number|time|if|what)\b)(?![^.;]*\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|which|that|who|not|as|than|what|they|we|it|he|she|you|i|if|when|where|how)\b)(?:[\w’'/&()-]+ ){1,8}?(?:needed|required|wanted)(?: (?:for|on|in(?!-)|around|about|before|regarding|from|across|between|urgently|asap)\b[^.;:]{0,120})?[.!]?$
need needs :: (?<!\byou\s)(?<!\bone\s)(?:also|still|urgently|clearly|desperately|badly|certainly) needs? (?!to\b|of\b|for\b)\w+
need needs :: (?<!the\s)(?<!their\s)(?<!its\s)(?<!our\s)(?<!\bno\s)(?<!\bto\s)(?<!\bit\s)needs? (?:more|further|careful|serious|urgent|much|some|additional|better|greater|closer|stronger|sustained|continued|proper|adequate|dedicated|active) (?!than\b|of\b|or\b|and\b)\w+
need needs :: (?<!the\s)(?<!their\s)(?<!its\s)(?<!our\s)(?<!\bno\s)(?<!\bto\s)(?<!\bit\s)needs? (?:attention|improvements?|clarification|optimi[sz]ation|focus|discussion|investigation|consideration|refinement|revision|standardi[sz]ation|coordination|maintenance|documentation)
needed required essential crucial warranted :: (?:^|(?<=that\s)|(?<=,\s))(?:much |far |still )?(?:further|more|additional|continued|better|greater|stronger|improved|closer|increased|clearer|deeper|wider) [^.;,?]{1,90}? (?:is|are|will be) (?:\w+ly |also |therefore |still )?(?:needed|required|essential|crucial|warranted)
needed required important :: what is (?:needed|required|important)
need :: highlights? the need
need :: (?:highlight|stress|underlin|underscor|emphasi[sz]|argu|reiterat|reaffirm|express|affirm|repeat|assert|demonstrat|illustrat|confirm|reinforc)(?:s|e|es|ed|ing) (?:again )?the (?:\w+ )?need (?:to|for)
need needs :: needs? (?!(?:mailing|training|funding|housing|building|parking|nursing|staffing|meeting|planning|morning|evening|nothing|something|anything|everything|spring|string)\b)\w+ing
require requires :: requires? (?:more|strong|stronger|new|urgent|sincerity|international|maximum|specific|enhanced|better|greater|further|additional|careful|closer|renewed|continued|sustained|immediate|serious|concerted|attention|action|reform|repair|repairs|improvement|investment|clarification|coordination)
requires require :: ^(?:this|it|success\w*|(?:effective|good|better|real|true) \w+(?: \w+){0,4}|\w+ing\b[^.;,]{0,60}?) (?:also |therefore |in turn |will )?requires? that
requires require :: ^(?:this|that|these|it) (?:also |therefore |in turn |will |would )?requires? (?:that )?(?:the|all|every|each|any) [^.;:,]{1,80}? (?:to )?be \w+(?:ed|en|t)
require requires :: requires? (?:an?|the) (?:[\w-]+,? ){0,5}?(?:response|approach|focus|effort|commitment|strategy|framework|action|cooperation|collaboration|reform|investment|change|shift|policy|partnership|dialogue|coordination|vision|rethink|balance|leadership|involvement|participation|engagement|combination|mix)
need require :: will (?:need (?!to\b)|require (?!that\b))[\w-]+
need :: (?:link(?:s|ed)?|point(?:s|ed)?|refer(?:s|red)?|drew|draws|agree[sd]?|consensus)\b[^.;]{0,40}? (?:to|on|about) the need (?:to|for)
needed required necessary :: will be (?:needed|required|necessary)
# French
souhaitons :: nous souhaitons (?:que|voir)
nécessaire nécessaires indispensable indispensables requis requise requises :: (?<!qui\s)(?:est|sont|serait|reste) (?:nécessaires?|indispensables?|requis(?:es?)?)
impose imposent :: s['’]impose(?:nt)?(?: ?[.;]|$)
besoin :: (?:nous avons|on a|il y a) besoin (?:de|d['’]\w+)
nécessité besoin :: (?:la nécessité|le besoin) (?:de|d['’]\w+) ?[^.;]{1,160}? (?:a été|est|ont été) (?:également |aussi |fortement )?(?:soulignée?|rappelée?|mise? en avant|évoquée?|exprimée?|relevée?|pointée?|réaffirmée?)
nécessité besoin :: (?:souligne|rappelle|soulignent|rappellent|insiste sur|insistent sur|pointe|pointent|met en avant) (?:la nécessité|le besoin) (?:de|d['’]\w+)
# German
notwendig erforderlich nötig unerlässlich dringend :: (?:ist|sind|wäre) (?:notwendig|erforderlich|nötig|unerlässlich|dringend)
bedarf brauchen braucht :: (?:bedarf es|es bedarf|wir brauchen|es braucht)
handlungsbedarf nachholbedarf :: (?:besteht|bestehe|gibt es|sehen wir|ist) (?:\w+ ){0,4}?(?:handlungsbedarf|nachholbedarf)|(?:handlungsbedarf|nachholbedarf) (?:besteht|gibt es)
notwendigkeit bedarf :: (?:notwendigkeit|bedarf)\b[^.;]{1,160}? (?:wurde|wird|wurden) (?:\w+ ){0,3}?(?:betont|hervorgehoben|unterstrichen|festgestellt|angesprochen|gesehen)
gilt :: (?:gilt es|es gilt)(?: nun| jetzt| daher| deshalb| also| dabei)?,? [^.;]{1,160}? (?:zu \w{4,}en|\w{2,}zu\w{3,}en)
# Spanish
necesario necesaria necesarios necesarias imprescindible imprescindibles indispensable indispensables :: (?:es|son|sería) (?:necesari[oa]s?|imprescindibles?|indispensables?)
necesidad :: (?:se )?(?:destac|subray|señal|enfatiz|resalt|plante|identific)(?:a|ó|aron|an|amos) (?:también )?la necesidad de|hay (?:una )?(?:\w+ )?necesidad de
falta :: (?<!no\s)(?:hace|hacen|haría) falta
necesitamos necesita necesitan tenemos tienen tiene :: (?:necesitamos|se necesita|se necesitan|tenemos que|tienen que|tiene que)
"""
)

WEIGHS = Cues(
    r"""
consideration attention priority emphasis :: (?:consideration|attention|priority|emphasis) (?:could|might|may) (?:also |usefully |then )?be given to
alternative excuse justification :: there (?:is|can be) (?:simply |therefore )?no (?:alternative to|excuse for|justification for) (?!me\b|you\b)\w+
mistake wrong unwise premature irresponsible :: (?:it|that|this) would (?:\w+ly |also |therefore )?be (?:an? (?:\w+ )?mistake|wrong|unwise|premature|irresponsible) (?:to|for|not to) (?!say|suggest|assume|think|suppose|infer|conclude|imply|draw|believe)\w+
sense :: it (?:would )?makes? (?:(?:more|good|perfect|no|little|much|a lot of|every) )*sense (?:for [^.;,]{1,60}? )?(?:not )?to (?!me\b|us\b|you\b|him\b|them\b|say|ask|talk|speak|think|(?:most|many|some|all|any|the|our|other) )\w+
alternative :: ^(?:[^.;:,]{1,30}, )?(?:an|one|another|a better|a further) (?:\w+ )?alternative(?: (?:to|here|for)\b[^.;:,]{0,60}?)? (?:would be|could be|might be|is) to
way :: ^(?:[^.;:,]{1,30}, )?(?:one|another|a|a possible|the best|the only) (?:possible |promising |good )?way forward (?:is|would be|could be|might be) to
done :: (?<!what\s)(?:much |far |a lot |still )?more (?:could|can|might) (?:\w+ly |also |still )?(?:and should )?be done(?! than\b)
usefully profitably :: (?:could|might|may) (?:also |well |perhaps )?(?:usefully|profitably) (?:be )?\w+
advised :: would be (?:well|best) advised (?:not )?to \w+
right acceptable fair enough :: it (?:cannot be|can['’]t be|is not|isn['’]t) (?:right|acceptable|fair|good enough) that (?!you|i\b|he\b|she\b)\w+
improved strengthened enhanced simplified streamlined :: (?:could|might) (?:\w+ly |also |further |all )?be (?:\w+ly |further )?(?:improved|strengthened|enhanced|simplified|streamlined) by \w+ing
important crucial essential vital necessary imperative critical urgent paramount :: (?:is(?<!\bthis\sis)(?<!\bthat\sis)(?<!\bwhich\sis)|are(?<!\bwhich\sare)(?<!\bthat\sare)|\bits|\bit['’]s|will be) (?:of course )?(?:(?!not?\b|less\b|more\b|an?\b|the\b|one\b|vital\b)\w+ ){0,2}(?:important|crucial|essential|vital|necessary|imperative|critical|urgent|paramount)(?! to (?:stress|note|mention|point out|remember|realise|realize|understand|recogni[sz]e|clarify|share|know|explain|say|see|ask|acknowledge|emphasi[sz]e|highlight|recall|put on record|keep in mind|bear in mind|(?:(?:the|an?|our|your|their|his|her|my|its|this|these|those|all|many|some|most|any|each|every|both|other|others|people|users|society|everyone|everybody|anyone|women|men|children)\b|\w+(?:ship|ity|ness|ism|ology|ists)\b)))(?: ?, in particular| (?:to(?! (?:me|you|us|him|her|them)\b)|that|for|not to))
essential vital imperative crucial important :: it is (?:\w+ )?(?:essential|vital|imperative|crucial|important) (?:the|we|all|every|each|our)
desirable advisable preferable wise appropriate helpful useful worthwhile beneficial prudent sensible nice good great better ideal :: it(?: would| might| will| could|['’]d) be (?:\w+ )?(?:desirable|advisable|preferable|wise|appropriate|helpful|useful|worthwhile|beneficial|prudent|sensible|nice|good|great|better|ideal) (?:to (?!know|hear|see (?!more\b|the\b|an?\b|better\b|clearer\b)|note|understand|learn|remember|say|meet|be here|be there)\w+|that|for|if)
necessary essential vital crucial imperative :: it is (?:\w+ )?(?:necessary|essential|vital|crucial|imperative) (?:in|when|for|as) [^.;]{1,70}? that
necessary essential vital crucial required needed important key critical paramount :: ^(?!(?:no|some|any|every)thing\b)\w{3,}ing (?:[\w’'-]+ ){1,8}?(?:is|are|will be) (?:therefore |also |very |thus |still )?(?:necessary|essential|vital|crucial|required|needed|important|key|critical|paramount)
crucial essential vital imperative paramount indispensable key :: (?<!that\s)(?:is|are|will be|remains?) (?:also |absolutely |therefore |thus |especially |particularly |still )?(?:crucial|essential|vital|imperative|paramount|indispensable|key)(?= ?(?:[.;!]|$))
important :: (?<!that\s)will be (?:also |very |particularly )?important(?= ?(?:[.;!]|$)| if\b| for\b| to\b)
important :: (?<!that\s)(?<!which\s)(?:is|are) (?:extremely|critically|vitally|crucially|very) important(?= ?(?:[.;!]|$))
requirement prerequisite precondition step ingredient :: (?:is|are|remains?) (?:therefore |also )?an? (?:(?:\w+ )?(?:prerequisite|precondition) (?:for|to|of)|(?:(?:absolute|basic|hard|essential|critical|crucial|vital|fundamental|necessary|key|important) )+(?:requirement|prerequisite|precondition|step|ingredient) (?:for|to|of|in|towards?))
worth :: (?:is|are|be|seems?|would be|may be|might be) (?:also |well |certainly |definitely )?worth (?:exploring|considering|investigating|pursuing|studying|revisiting|examining|developing|trying|looking (?:at|into)|adding|testing|doing)
benefit :: (?<!\bthey\s)(?<!mean\s)would (?:\w+ly |also |all )?benefit from
importance :: (?:it is )?of (?:the )?(?:utmost|key|great|paramount|crucial) importance (?:to|is to|that)
important essential crucial vital critical :: ^(?:it is |it['’]s )?(?:very |also |really |most |extremely )?(?:important|essential|crucial|vital|critical) (?:that|to (?!clarify|share|know|explain|see|acknowledge|emphasi[sz]e|highlight|recall|stress|note|mention|point|remember|realise|realize|understand|recogni[sz]e|say|(?:me|us|you|him|her|them)\b)\w+)
sine :: sine qua non
only :: (?:is|are) the only way
without :: cannot be done without
possible financially viable :: will not be (?:possible|financially|viable)
unless without :: (?:cannot|can only|will not|won['’]t) be (?:sustained|achieved|solved|met|maintained|overcome|successful|effective|realised|realized)\b[^.;]{0,60} (?:unless|without)
none :: none of this will work
emphasis :: emphasis (?:must|should)
only :: can only be (?:met|effectively|solved|achieved|addressed|measured)
best :: (?:best way (?:to (?!the\b|an?\b|my\b|your\b|his\b|her\b|get\b|reach\b|learn\b|see\b|visit\b|contact\b|follow\b|find out\b)\w+|of \w+ing|for [^.;:,]{1,60}? to)|one of the best ways (?:to|of|for))
central beneficial desirable advisable preferable key mandatory sensible prudent wise :: it (?:is|was|remains|will be) (?:\w+ ){0,2}(?:central|beneficial|desirable|advisable|preferable|key|mandatory|sensible|prudent|wise) (?:that|to (?!note|say|remember|know)\w+)
key :: (?:is|are) (?:also |therefore |absolutely )?key to \w{3,}ing|will be key (?:for|to)|the key is to
highlighted identified flagged :: (?:highlighted|identified|flagged) as (?:an? |the )?(?:\w+ )?(?:important|essential|crucial|key|critical|necessary|desirable|priority)(?! (?:challenge|barrier|obstacle|problem|factor|source|issue)s?\b)
best right better wisest safest simplest sensible preferred :: ^(?:[^.;:,]{1,40}, )?(?:the|a|an|our|one|another) (?:\w+ )?(?:best|right|better|wisest|safest|most sensible|preferred|simplest) (?:option|approach|solution|course(?: of action)?|thing|step|strategy|choice|policy|answer|response)\b[^.;:,]{0,50}? (?:is|would be|will be|may be|might be) to
right best preferred promising obvious viable :: (?:is|would be) the (?:right|best|preferred|most promising|obvious|only viable) (?:way|approach|solution|option|path|course|choice)(?! (?:they|he|she|it|i|you) )
valuable useful welcome helpful worthwhile logical natural :: would be an? (?:very |really |most |particularly )?(?:valuable|useful|welcome|helpful|worthwhile|logical|natural) (?:resource|step|addition|contribution|tool|way|option|idea|starting point|improvement|next step|approach|solution|asset|service|thing)
preferable beneficial desirable useful helpful valuable welcome advantageous :: would (?:also |therefore )?be (?:\w+ )?(?:preferable|beneficial|desirable|useful|helpful|valuable|welcome|advantageous)(?= ?(?:[.;]|$)| (?:for|if|here))
solution strategy approach remedy option :: ^(?:[^.;,]{1,40}, )?(?:one|another|a)(?: (?:possible|further|second|third|promising|good|better|practical|potential|alternative))? (?:solution|strategy|approach|remedy|option)(?: (?:to|for|here|that|we|would|might|could)\b[^.;,]{0,60}?)? is (?:to|\w+ing)
way solution approach remedy answer option idea :: ^(?:[^.;,]{1,40}, )?(?:one|an?|another|the) (?:[\w-]+ ){0,2}(?:(?:way to (?:address|solve|do|achieve|improve|mitigate|overcome|fix|tackle)|solution|approach|remedy|answer|option|idea)\b[^.;,]{0,60}?) (?:would be|could be|might be) to
# French
important essentiel crucial primordial impératif urgent souhaitable opportun utile judicieux pertinent préférable :: il (?:est|serait|semble|paraît) (?:\w+ )?(?:important|essentiel|crucial|primordial|impératif|urgent|souhaitable|opportun|utile|judicieux|pertinent|préférable) (?:de|d['’]\w+|que)
lieu :: il y a lieu de
# German
wichtig entscheidend wesentlich dringend :: es ist (?:\w+ )?(?:wichtig|entscheidend|wesentlich|dringend)
wünschenswert sinnvoll hilfreich ratsam empfehlenswert :: (?:wäre|ist|erscheint)(?: es| hier| dabei| daher| deshalb| auch){0,3} (?:\w+ )?(?:wünschenswert|sinnvoll|hilfreich|ratsam|empfehlenswert)|(?:wünschenswert|sinnvoll|hilfreich|ratsam|empfehlenswert) (?:wäre|ist|erscheint)
# Spanish
importante esencial fundamental crucial urgente imperativo preciso :: es (?:\w+ )?(?:importante|esencial|fundamental|crucial|urgente|imperativo|preciso) (?:que|\w+[aei]r)
conveniente útil deseable recomendable aconsejable bueno :: (?:es|sería|resulta) (?:\w+ )?(?:conveniente|útil|deseable|recomendable|aconsejable|bueno) (?:que|\w+[aei]r(?:se|l[aeo]s?)?)
conviene convendría :: (?:conviene|convendría) (?!recordar|señalar|destacar)(?:que|\w+[aei]r(?:se|l[aeo]s?)?)
"""
)
