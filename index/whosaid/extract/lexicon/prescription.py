"""Words by which a sentence says what ought to be done, concludes, ranks or names a challenge or a good practice.

Each table holds one cue a line, as a regular expression in which a space stands for any white space. Before the colons
stand the words one of which is in every text that the expression matches.
"""

from whosaid.extract.lexicon.phrases import Cues

RECOMMENDS = Cues(
    r"""
# performative: the text itself recommends
recommend urge propose call invite appeal advocate advise encourage :: (?:we|i)(?: (?:also|further|therefore|thus|hence|strongly|again|urgently|would|firmly|accordingly|do|wish to|want to|like to|just|only|must|humbly))* (?:recommend|urge|propose that|call (?:on|upon|for)|invite (?!people|those|them|him|her|you|me|us|someone)|appeal to|advocate|advise|encourage)
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
suggested suggests proposed proposes :: (?:suggests|suggested|proposes|proposed) that (?:[\w’'-]+ ){1,7}?(?:be|attempt|take|make|consider|use|add|include|start|begin|create|develop|establish|review|remove|keep|provide|support|prepare|work)
request implore beseech ask demand :: (?:i|we) (?:(?:therefore|also|further|humbly|kindly|earnestly|strongly|would|do|hereby) )*(?:request|implore|beseech|demand|ask) (?:that|governments|member states|states|parties|donors|parliaments|countries|municipalities|all (?:\w+ ){0,2}?(?:governments|states|parties|countries|donors|members|actors|stakeholders)|the (?:minister|government|ministry|state|council|commission|committee|authorities|department|president|secretary|board|international|parties|united))
like :: (?:i|we)(?: would| should|['’]d) like (?:the|all|every|our) [^.;:]{1,140}? to (?!know|note|join|hear|thank|see|be aware|say|add|tell|remember|understand|listen|look at me)\w+
argue argues argued plead pleads pleaded advocated :: (?:argue[sd]?|plead(?:s|ed)?|advocated) (?:strongly |also )?for
advocates advocated :: (?:^(?:[\w.’'-]+ ){1,3}(?:strongly |also |therefore |firmly )*advocated|\b(?:he|she|they|who|participants|speakers|members|delegates|experts) (?:strongly |also |therefore |firmly )*advocate[sd]) (?!groups?\b|of\b|and\b|in\b|by\b)\w+
recommended recommends :: (?:committee|council|board|panel|commission|inquiry|group|officers?)(?: also| further| unanimously)? recommend(?:s|ed) (?!in\b|by\b|for\b|last\b)\w+
recommended :: (?:it is|is|are) (?:strongly |highly |therefore |further |also )*recommended
recommendation proposal suggestion :: (?:recommendation|proposal|suggestion)(?: (?:of|from|for|by|made by|under|on the table|before us) [^.;:,?]{1,50}?)? (?:is|was|would be) (?:to|that)
advice request plea appeal demand tip :: (?:my|our|their|his|her|its|one|another|an?|the (?:\w+ )?)(?: ?\w+)? (?:advice|request|plea|appeal|demand|tip)(?: (?:to|of|from|for) [^.;:,?]{1,50}?)? (?:is|was|would be) (?:to|that|for)
idea proposal suggestion option :: ^(?:[^.;:,]{1,30}, )?(?:one|another|an?|the) (?:\w+ ){0,2}(?:idea|option)(?: (?:from|by|put forward|proposed|suggested|raised)\b[^.;:,?]{0,50}?)? (?:is|was|would be|could be|might be) to(?! (?:allow|let|enable)\b)
ideas tips suggestions recommendations proposals options :: ^(?:[^.;:,]{1,30}, )?(?:[\w’'-]+ ){0,4}(?:ideas|tips|suggestions|recommendations|proposals|options)(?: (?:from|of|for|to|on|made|raised)\b[^.;:,?]{0,60}?)? (?:include|included|are|were)(?: to\b|:| \w+ing\b)
recommendations suggestions proposals :: (?:recommendations|suggestions|proposals)(?: made| offered| raised)? (?:include|included|were|are) (?:to|\w+ing)
propose suggest recommend advocate :: (?:solution|approach|alternative|option|remedy|model|way|step|what)(?: that)? we (?:would )?(?:propose|suggest|recommend|advocate)(?: here)? (?:is|would be)
suggested recommended advocated :: (?<!as\s)(?<!it\s)(?<!which\s)(?<!that\s)(?:was|were|has been|have been) (?:also |further |strongly |therefore )?(?:suggested|recommended|advocated)(?= ?(?:[.;]|$))
step steps :: ^(?:(?:the|our|an?|one|another|some|possible|immediate|natural|obvious|logical|proposed|suggested|planned|important|most|key|main|crucial|urgent|agreed|concrete) )*(?:next|follow-up|further) steps?\b[^.;:?]{0,60}? (?:(?:is|are|will be|would be|could be|should be|includes?|included|involves?|will include) (?:to|\w+ing|an?|the|more|better|further|\(\w\))|(?:was|were) (?:to|\w+ing))
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
time :: it is (?:now |also |high |about )?time (?:to|for(?! (?:lunch|tea|dinner|a break|a coffee|coffee|bed|prayers|questions?))|that|we|they|the|our|this|these|all|every|an?)
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
need needs :: (?<!the\s)(?<!not\s)(?<!\bno\s)(?<!only\s)(?<!never\s)(?<!may\s)(?<!might\s)(?<!even\s)(?<!could\s)(?<!would\s)(?<!don['’]t\s)(?<!doesn['’]t\s)needs? to
need :: we (?:\w+ly |therefore |also |now |all |still |thus |do |just ){0,3}need
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
need :: (?:highlight|stress|underlin|underscor|emphasi[sz]|argu|reiterat|reaffirm|express|affirm|repeat|assert)(?:s|e|es|ed|ing) (?:again )?the (?:\w+ )?need (?:to|for)
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
important crucial essential vital necessary imperative critical urgent paramount :: (?:is|are|['’]s|\bits|will be) (?:\w+ )?(?:important|crucial|essential|vital|necessary|imperative|critical|urgent|paramount)(?! to (?:stress|note|mention|point out|remember|realise|realize|understand|recogni[sz]e))(?: ?, in particular| (?:to(?! (?:me|you|us|him|her|them)\b)|that|for|not to))
essential vital imperative crucial important :: it is (?:\w+ )?(?:essential|vital|imperative|crucial|important) (?:the|we|all|every|each|our)
desirable advisable preferable wise appropriate helpful useful worthwhile beneficial prudent sensible nice good great better ideal :: it(?: would| might| will| could|['’]d) be (?:\w+ )?(?:desirable|advisable|preferable|wise|appropriate|helpful|useful|worthwhile|beneficial|prudent|sensible|nice|good|great|better|ideal) (?:to (?!know|hear|see (?!more\b|the\b|an?\b|better\b|clearer\b)|note|understand|learn|remember|say|meet|be here|be there)\w+|that|for|if)
necessary essential vital crucial imperative :: it is (?:\w+ )?(?:necessary|essential|vital|crucial|imperative) (?:in|when|for|as) [^.;]{1,70}? that
necessary essential vital crucial required needed important key critical paramount :: ^(?!(?:no|some|any|every)thing\b)\w{3,}ing (?:[\w’'-]+ ){1,8}?(?:is|are|will be) (?:therefore |also |very |thus |still )?(?:necessary|essential|vital|crucial|required|needed|important|key|critical|paramount)
crucial essential vital imperative paramount indispensable key :: (?<!that\s)(?:is|are|will be|remains?) (?:also |absolutely |therefore |thus |especially |particularly |still )?(?:crucial|essential|vital|imperative|paramount|indispensable|key)(?= ?(?:[.;!]|$))
important :: (?<!that\s)will be (?:also |very |particularly )?important(?= ?(?:[.;!]|$)| if\b| for\b| to\b)
important :: (?<!that\s)(?<!which\s)(?:is|are) (?:extremely|critically|vitally|crucially|very) important(?= ?(?:[.;!]|$))
requirement prerequisite precondition step ingredient :: (?:is|are|remains?) (?:therefore |also )?an? (?:(?:\w+ )?(?:prerequisite|precondition) (?:for|to|of)|(?:(?:absolute|basic|hard|essential|critical|crucial|vital|fundamental|necessary|key|important) )+(?:requirement|prerequisite|precondition|step|ingredient) (?:for|to|of|in|towards?))
worth :: (?:is|are|be|seems?|would be|may be|might be) (?:also |well |certainly |definitely )?worth (?:exploring|considering|investigating|pursuing|studying|revisiting|examining|developing|trying|looking (?:at|into)|adding|testing|doing)
benefit :: would (?:\w+ly |also |all )?benefit from
importance :: (?:it is )?of (?:the )?(?:utmost|key|great|paramount|crucial) importance (?:to|is to|that)
important essential crucial vital critical :: ^(?:it is |it['’]s )?(?:very |also |really |most |extremely )?(?:important|essential|crucial|vital|critical) (?:that|to (?!stress|note|mention|point|remember|realise|realize|understand|recogni[sz]e|say|(?:me|us|you|him|her|them)\b)\w+)
sine :: sine qua non
only :: (?:is|are) the only way
without :: cannot be done without
possible financially viable :: will not be (?:possible|financially|viable)
unless without :: (?:cannot|can only|will not|won['’]t) be (?:sustained|achieved|solved|met|maintained|overcome|successful|effective|realised|realized)\b[^.;]{0,60} (?:unless|without)
none :: none of this will work
emphasis :: emphasis (?:must|should)
only :: can only be (?:met|effectively|solved|achieved|addressed|measured)
best :: (?:best way (?:to (?!the\b|an?\b|my\b|your\b|his\b|her\b)\w+|of \w+ing|for [^.;:,]{1,60}? to)|one of the best ways (?:to|of|for))
central beneficial desirable advisable preferable key mandatory sensible prudent wise :: it (?:is|was|remains|will be) (?:\w+ ){0,2}(?:central|beneficial|desirable|advisable|preferable|key|mandatory|sensible|prudent|wise) (?:that|to (?!note|say|remember|know)\w+)
key :: will be key (?:for|to)|the key is to
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

CONCLUDES = Cues(
    r"""
agreement consensus :: there (?:is|was|were|has been|seems to be|appears to be) (?:an? )?(?:(?!no )\w+ )?(?:agreement|consensus) (?:among[^.,;]{0,60} )?(?:that|on|for|about|in|to)
agreement consensus :: (?:wide|broad|general|unanimous|strong|clear|rough) (?:agreement|consensus)\b[^.,;]{0,60}?\bthat
agreement consensus :: ^(?:(?:\w+ )?discussion(?: of [^.;,]{1,40}?)? and )?(?:agreement|consensus) that \w+
consensus :: consensus that (?!(?:has|have|had|was|were|emerged|exists|existed|we|they|is|can|will)\b)\w+
consensus :: ^(?:rough |general |strong |clear )?consensus (?:in the (?:room|group) )?(?:is |was )?(?:to|for) \w+
acceptance understanding recognition :: there (?:is|was) (?:an? )?(?:general|broad|wide|widespread|common|shared) (?:acceptance|understanding|recognition) that
concluded agreed confirmed concludes :: (?:conference|meeting|workshop|panel|participants|panellists|panelists|speakers|group|committee|inquiry|discussions?)\b[^.,;]{0,80}?\b(?:concluded|agreed|confirmed|concludes)(?: (?:that|on|upon|the)|,)
conclusion conclusions :: (?:main|key|second|first|overall) conclusions?
takeaway takeaways lesson lessons finding findings insight insights outcome outcomes :: (?:main|key|major|important|overall|primary|central|final|biggest|clear|common|one|another) (?:\w+ )?(?:takeaways?|lessons?|findings?|insights?|outcomes?)\b[^.;:?]{0,60}? (?:is|was|are|were) that
lesson lessons takeaway takeaways :: (?:lessons?|takeaways?)\b[^.;:?]{0,60}? (?:is|was|are|were) to \w+
conclude :: ^(?:so |thus |therefore )?,? ?we can (?:therefore |thus )?conclude that
conclusion conclude :: ^(?:in conclusion|to conclude),? (?:the|these|this|there|it|an?|most|many|few|no|all)\b(?![^.;]*\b(?:said|thanked|requested|asked|stated|hope|wish|thank)\b)
find :: ^(?:accordingly |therefore |overall )?,? ?we (?:therefore |also |further |accordingly )?find that
conclusion :: ^(?:the|one|another|our|a further|a common|a general) (?:\w+ )?conclusion\b[^.;:?]{0,60}? (?:is|was) that
appetite backing :: there (?:is|was|were|has been) (?:also )?(?:an? )?(?:strong|broad|wide|widespread|general|clear|overwhelming|unanimous|considerable|much|definite|great) (?:\w+ )?(?:appetite|backing) (?:for|to|among|that)
opinion view preference feeling sentiment :: (?:general|common|shared|prevailing|overall|majority|unanimous) (?:opinion|view|preference|feeling|sentiment) (?:is|was) (?:to|that|for)
sense feeling :: (?:the |general )*(?:sense|feeling) (?:of|in) the (?:room|meeting|group) (?:was|is|seems to be) (?:that|to)
concluded :: it (?:can|may|was) (?:be )?concluded
agreed :: (?:ministers|leaders|heads of (?:state|delegation|government)(?: (?:and|or) (?:of )?government)?|delegations|delegates|governors|commissioners)(?: also| further| broadly| generally){0,2} agreed that
considers view opinion satisfied concerned :: (?:panel|inquiry|committee|commission|review|tribunal|ombudsman|taskforce|task force)(?: also| therefore| further)? (?:considers|is(?: also| therefore)? (?:of the (?:view|opinion)|satisfied|concerned)|takes the view) that
unacceptable inexcusable deplorable :: it is (?:wholly |entirely |simply |clearly |quite |completely )?(?:unacceptable|inexcusable|deplorable) that
find :: ^(?:accordingly |therefore )?,? ?i (?:therefore |also |further |accordingly )?find that
conclude :: we (?:therefore |thus |also |hence |accordingly |further )?conclude
conclusion :: (?:i|we) (?:have |had |can only )?(?:\w+ly )?(?:come|came|reach|reached|arrived)(?: to| at)? the conclusion that|(?:my|our) (?:\w+ )?conclusion is that
conclude :: i (?:therefore |thus |also |hence |accordingly |further )?conclude that
finds :: (?:panel|inquiry|committee|commission|review|board|tribunal|jury|coroner)(?: also| therefore| further)? finds that
# French, German, Spanish
concluons conclusion consensus :: (?:nous concluons|en conclusion|un (?:large )?consensus)
schluss einigkeit konsens einvernehmen :: (?:wir kommen zu dem schluss|es (?:besteht|bestand) (?:breite |weitgehend |allgemein )?(?:einigkeit|konsens|einvernehmen))
concluimos consenso acuerdo :: (?:concluimos|hubo (?:amplio )?(?:consenso|acuerdo))
"""
)

DECIDES = Cues(
    r"""
decided resolved :: (?:it was|it is|it has been) (?:also |further |therefore )?(?:decided|resolved) (?:that|to)
decided resolved agreed :: it was (?:also |further |therefore )?(?:decided|resolved|agreed),? (?:nem\.? ?con\.?|unanimously|by consensus|by a majority|by \d{1,3} votes to \d{1,3}),? (?:that|to)
decided resolved adopted approved :: (?:we|(?:the|this) (?:[\w-]+ ){0,2}(?:meeting|group|committee|board|council|conference|assembly|plenary|working group|wg|parties|participants|members))(?: have| has)?(?: also| further)? (?:decided|resolved|adopted|approved)
agreed decided resolved voted :: ^(?:also |further )?(?:agreed|decided|resolved|voted) (?:unanimously )?(?:to|on|that|not to)(?! disagree)
voted :: (?:board|council|committee|commission|members|trustees|directors|assembly|senate|faculty|parish|meeting|group)(?: \w+)? voted (?:\d{1,2}\s?[–-]\s?\d{1,2} |unanimously |by \w+ |\w+ to \w+ )?(?:to|against|in favou?r)
directed instructed authorised authorized mandated tasked requested asked invited :: (?:board|council|committee|commission|trustees|meeting|cabinet|senate|directors|group|mayor|chair)(?: also| further| then| unanimously| hereby)? (?:directed|instructed|authori[sz]ed|mandated|tasked|requested|asked|invited) (?:the|its|his|her|that|staff)
asked requested instructed directed tasked mandated authorised authorized charged invited :: (?:secretariat|secretary|clerk|chair|officers?|staff|registrar|manager|treasurer|administration|editors?|superintendent|director|bureau) (?:was|were) (?:also |then |further )?(?:asked|requested|instructed|directed|tasked|mandated|authori[sz]ed|charged|invited) (?:to|with)
agreed :: (?:^|(?<=,\s))agreed that
resolved ordered :: ^(?:it was )?(?:resolved|ordered), that
agreed :: it was (?:also |further |therefore |unanimously )?agreed (?:that|to)
agreed :: (?:the|this) (?:meeting|group|committee|board|council|conference|assembly|plenary|working group|parties|participants|members|trustees|directors|governors|cabinet|senate|commission|panel|delegations?|ministers|leaders|network|consortium|alliance|association|society|union|forum)(?: have| has)?(?: also| further| unanimously| therefore)? agreed to(?! disagree)
decided resolved adopted approved ratified endorsed :: (?:the|this) (?:trustees|directors|governors|cabinet|senate|synod|executive|bureau|commission|general meeting|delegations|ministers)(?: have| has)?(?: also| further| unanimously)? (?:decided|resolved|adopted|approved|ratified|endorsed)
commit pledge undertake resolve committed pledged undertook resolved agreed agree :: we (?:(?:hereby|therefore|also|further|jointly|solemnly|collectively|strongly|firmly|fully|thus|have) )*(?:commit(?:ted)? (?:ourselves )?to|pledged? to|undertake to|undertook to|resolved? to|agreed? to(?! disagree| differ))
agreed decided pledged undertook resolved :: (?:ministers|leaders|heads of (?:state|delegation|government)(?: (?:and|or) (?:of )?government)?|delegations|governors|both (?:sides|parties|governments)|the two (?:sides|leaders|countries|governments|presidents|ministers))(?: have| also| further| therefore){0,2} (?:agreed|decided|resolved|pledged|undertook) to(?! disagree| differ)
directed instructed :: (?:board|council|committee|commission|trustees|cabinet|directors)(?: also| further| then| unanimously| hereby)? (?:directed|instructed) (?!by|at|to|towards?|that|the|its|his|her|staff)\w+(?: \w+)? to
# French, German, Spanish
décide décident :: (?:conseil|comité|assemblée|commission|bureau|conférence)\b[^.;]{0,60} décide(?:nt)? (?:de|d['’]\w+|que)
approuve adopte autorise vote valide :: (?:conseil(?: municipal| communautaire| d['’]\w+)?|comité|assemblée(?: générale)?|commission|bureau)(?:,[^.;]{0,80},)? (?:approuve|adopte|autorise|vote|valide) (?:l[ea]s?|l['’]\w+|un|une)
beschließt beschliesst :: (?:rat|\w+rat|ausschuss|\w+ausschuss|versammlung|\w+versammlung|vorstand|kreistag|landtag|kommission) beschlie(?:ß|ss)t
acuerda aprueba resuelve :: se (?:acuerda|aprueba|resuelve)(?! por unanimidad ?\.)
acuerda acuerdan :: (?:junta|consejo|asamblea|comité|comisión|pleno|claustro)(?: [\w.]+){0,5}? acuerda
beschlossen :: (?:rat|\w+rat|vorstand|ausschuss|\w+ausschuss|versammlung|\w+versammlung|kommission|gremium|landtag|bundestag|kreistag|senat) (?:hat|haben) (?:(?:[^.;]|(?<=\d)\.){0,60} )?beschlossen
décidé convenu adopté approuvé :: (?:il (?:a été|est)|(?:le|la|l['’]\w+)(?: ?\w+){1,3} a) (?:décidé|convenu|adopté|approuvé)
beschlossen vertagt verschoben entschieden vereinbart :: (?:es )?(?:wurde|wird|ist) (?:\w+ |\(\w+\) ){0,4}?(?:beschlossen|vertagt|verschoben|entschieden|vereinbart)
beauftragt chargé chargée chargés chargées encarga encomienda :: (?:wird|werden) (?:damit |daher |hiermit )?beauftragt|(?:est|sont) chargée?s? (?:de|d['’]\w+)|se (?:encarga|encomienda) al?
acordó decidió aprobó resolvió :: (?:se )?(?:acordó|decidió|aprobó|resolvió)
decidimos acordamos convenimos resolvemos comprometemos :: (?:nos comprometemos a|(?<!que\s)(?:decidimos|acordamos|convenimos en|resolvemos))
engageons décidons convenons :: nous (?:nous engageons (?:à|en)|décidons|convenons)
verpflichten beschließen vereinbaren :: wir (?:verpflichten uns|beschließen|vereinbaren)
aprova acorda :: s['’](?:aprova|acorda)|(?:ple|junta|comissió|consell)(?: de \w+)? (?:acorda|aprova)
"""
)

CHALLENGES = Cues(
    r"""
challenge challenges obstacle obstacles difficulty difficulties barrier barriers problem problems bottleneck bottlenecks hurdle hurdles :: (?:main|biggest|major|key|greatest|central|common|significant|remaining|another|further|one|first|second|third|final) (?:of the )?(?:\w+ )?(?:challenges?|obstacles?|difficult(?:y|ies)|barriers?|problems?|bottlenecks?|hurdles?)\b[^.;?]{0,60}?\b(?:is|are|remains?|include|includes|included|was that|were that)
challenge challenges obstacle obstacles difficulty difficulties barrier barriers problem problems concern concerns bottleneck bottlenecks hurdle hurdles :: (?:is|are|remains?) (?:still |also |often )?(?:one of )?(?:the|an?) (?:main|biggest|major|key|greatest|central|significant|serious|real|fundamental|critical|big|persistent|common|recurring|considerable) (?:challenges?|obstacles?|difficult(?:y|ies)|barriers?|problems?|concerns?|bottlenecks?|hurdles?)
challenge obstacle barrier hurdle bottleneck impediment :: (?:is|are|remains?) (?:still |also |often |itself )?an? (?:\w+ )?(?:challenge|obstacle|barrier|hurdle|bottleneck|impediment)(?! to (?:everyone|us all|you)\b)
challenge :: ^(?:[^.;:,]{1,30}, )?(?:the|our|one|another|a)(?: \w+)? challenge(?: (?:for|here|now|before us|ahead|facing|of)\b[^.;:,?]{0,50}?)? (?:is|will be|remains) (?:how )?to \w+
challenge challenges obstacle obstacles difficulties barrier barriers :: (?:poses?|presents?|posed|presented|constitutes?|faces?) (?:(?:an?|the|several|many|some|additional|new|significant|major|serious|real|unique|particular|further|numerous|own|its|their|considerable|similar|great|big|two|three) )*(?:challenges?|obstacles?|difficulties|barriers?)
identified :: identified as (?:an?|the|one of the) (?:[\w-]+ ){0,2}?(?:barriers?|obstacles?|challenges?|bottlenecks?|hurdles?|gaps?)
lack :: lack of [^.;]{1,140}? (?:hinders?|hampers?|impedes?|prevents?|limits?|makes? it|made it|complicates?|slows?|(?:is|remains?) an? |undermines?|poses?|presents?|leads? to|identified as)
difficult hard challenging :: it (?:is|remains) (?:\w+ly |also |still |often |very )?(?:difficult|hard|challenging) for [^.;,]{1,60}? to \w+
limitation limitations drawback drawbacks weakness weaknesses shortcoming shortcomings gap gaps :: (?:main|biggest|major|key|greatest|central|common|significant|primary|principal|fundamental|serious) (?:\w+ )?(?:limitations?|drawbacks?|weakness(?:es)?|shortcomings?|gaps?)\b[^.;?]{0,60}? (?:is|are|remains?|include|includes|was that|were that)
open unresolved outstanding :: (?:is|are|remains?) (?:still )?(?:an? |the )?(?:\w+ )?(?:open|unresolved|outstanding) (?:questions?|issues?|problems?|challenges?)|(?:open|unresolved|outstanding) (?:questions?|issues?|problems?|challenges?)\b[^.;?]{0,40} (?:is|are|include|includes|remain)
lacking insufficient inadequate underfunded scarce :: (?:is|are|remains?) (?:still |currently |often |sorely |generally |largely |clearly )?(?:lacking|insufficient|inadequate|underfunded|scarce)(?= ?(?:[.;]|$))
insufficient inadequate :: there (?:is|are|remains?) (?:still |currently |clearly )?(?:insufficient|inadequate) \w+
few :: (?:too )?few (?:incentives|resources|tools|standards|guidelines|funders) (?:exist|are available)
manque absence insuffisance :: (?:le manque|l['’]absence|l['’]insuffisance) (?:de|d['’]\w+) ?[^.;]{1,120}? (?:freine|limite|empêche|entrave|complique|constitue|reste|demeure)(?:nt)?
fehlt fehlen mangelt :: es (?:fehlt|fehlen|mangelt) (?:\w+ ){0,2}?(?:an|ein|eine|am|bisher|bislang|noch|derzeit|jedoch|aber)
falta faltan :: ^(?:aún |todavía )?faltan? (?:un|una|más|mayor|recursos|medios|apoyo|coordinación)
défi défis obstacle obstacles frein freins difficulté difficultés verrou verrous :: (?:principal|principaux|premier|grand|majeur|véritable|autre|un|le)s? (?:défis?|obstacles?|freins?|difficultés?|verrous?)\b[^.;?]{0,60}? (?:est|sont|reste|restent|demeure|réside)
défi obstacle frein difficulté enjeu :: (?:constitue|représente|reste|demeure|est)(?:nt)? (?:donc |encore |aussi )?(?:un|une|le|la) (?:\w+ )?(?:défi|obstacle|frein|difficulté|enjeu (?:majeur|central|crucial))
herausforderung herausforderungen hürde hürden hindernis hindernisse problem hemmnis :: (?:größte|grösste|zentrale|wesentliche|wichtigste|weitere|große|hauptsächliche|eine) (?:herausforderung(?:en)?|hürden?|hindernis(?:se)?|problem|hemmnis)\b[^.;?]{0,60}? (?:ist|sind|bleibt|bleiben|liegt|besteht|dar)
desafío desafíos reto retos obstáculo obstáculos barrera barreras dificultad dificultades :: (?:principal(?:es)?|mayor(?:es)?|gran(?:des)?|otro|un|el) (?:desafíos?|retos?|obstáculos?|barreras?|dificultad(?:es)?)\b[^.;?]{0,60}? (?:es|son|sigue|siguen|radica|consiste|sería)
concern concerns :: (?:main|major|key|biggest|greatest) concerns? (?:raised |expressed |identified |voiced )?(?:is|are|was|were)
obstacle obstacles :: there (?:are|is)\b[^.]{0,30}\bobstacles?
lack still :: there is (?:(?:still )?a lack of|still no)
gap :: a big gap
unsolved :: remains? unsolved
complication :: another complication
complication obstacle difficulty :: is another (?:complication|obstacle|difficulty)
"""
)

PRACTICES = Cues(
    r"""
practice practices :: (?:an? |one |another |as |long standing |long-standing |(?:good|fine|strong) example of )(?:good|best|promising) practices?
practice practices :: (?:good|best|promising) practices? (?:is|are|was|were|include|includes|included)
"""
)

RANKS = Cues(
    r"""
priority priorities :: (?:absolute|main|key|top|first|highest) priorit(?:y|ies)
priority priorities :: identified (?:(?:the|its|our|several|two|three|four|five|six|key|main|following|top|common|shared) ){1,3}priorities
priority priorities :: (?<!that\s)(?:are|is) (?:the|a|our) (?:\w+ )?priorit(?:y|ies)(?! than)
priorities :: priorities (?:are|will be|include)
priority :: (?:our|my)(?: \w+)? priority (?:is|must be|should be|has to be|remains) (?:to|the)
agenda :: top of (?:our|the) agenda (?:is|must be|should be)
priorité priorités :: (?:la |une |notre |les |nos )?priorités? (?:absolue )?(?:est|sont|sera|seront) (?:de|d['’]\w+|la|le|les|l['’]\w+)|(?:est|sont|reste) (?:donc )?(?:une|la|notre) priorité
priorität prioritäten :: (?:hat|haben|genießt|muss) (?:\w+ )?(?:höchste|oberste|hohe|absolute|klare) priorität|(?:oberste|höchste) priorität (?:hat|haben|ist)
prioridad prioridades :: (?:la |una |nuestra |las )?prioridad(?:es)? (?:es|son|será)|(?:es|sigue siendo) (?:una|la|nuestra) prioridad
"""
)

POWERLESS = Cues(
    r"""
# told of the past
had :: had to
should shall :: (?:hopes?|hoped|amazing|surprising|surprised|strange|odd|natural|regrettable|inconceivable|incredible|ironic|unfortunate|astonishing)(?: \w+){0,4} that [^.;]{0,90}?\b(?:should|shall)
should :: lest [^.;,]{1,60}? should
needed required :: (?:may|might|could) (?:also )?be (?:needed|required)
need :: there was (?:the|a) need
need :: (?<!theme\s)(?<!outcome\s)was a need
needed :: were needed
needed required necessary :: was (?:needed|required|necessary)
needed :: (?<!is\s)(?<!are\s)(?<!be\s)(?<!also\s)(?<!urgently\s)needed to
have :: (?:should|must|ought to|need not)(?: not| never| also| at least)? have (?:\w+ly |also |never |already |long |all |perhaps |then )?(?:(?!dedicated|limited|trained|designated|documented|written|open|established|detailed|advanced|need)(?:\w{2,}ed|\w{2,}[^aeiou\W]en)|been|had|done|made|known|gone|come|kept|held|met|put|set|seen|led|built|found|left|lost|paid|said|told|sent|spent|thought|brought|bought|got|won|begun|become|run|cut|cost|hurt|hit|let|shut|read|heard|felt|meant|dealt|sought|taught|caught|understood|stood)
needed required :: (?:what|which|how much|whatever) (?:[\w&-]+ ){0,3}(?:is|are) (?:needed|required)(?! is\b)
# what a thing brings with it
require :: (?:would|could|might|may|can|will not|does not|seems? to|used to) (?:\w+ )?require
need :: (?:creat(?:e|es|ed|ing)|obsolet(?:e|es|ing)|obviating|tension\b[^.;]*|recogni[sz]e(?:s|d)?|reali[sz]e(?:s|d)?|understands?|understood|ha[sd] (?:felt|seen)) the need
# a need that somebody has, knows or names
needs :: (?:investment|basic|special|different|local|training|skills|user|business) needs
require requires :: (?:mandate|law|rule|obligation)s? that requires?
aim :: aim of the \w+
need :: (?:awareness|acknowledge?ment|recognition|understanding|reali[sz]ation|reali[sz]ed\b[^.;]*?) (?:of )?the need
need :: (?:our|their|its|his|her|your|my) need to
need :: (?:without|avoid|avoids|avoiding|remove|removes|removing|reduce|reduces|reducing|eliminate|eliminates|obviate|obviates) (?:\w+ )?the need
need have :: (?:may|might|could|would|can) (?:\w+ )?(?:need|have to)
need :: (?:have|has|having|had) the need
need :: (?:driving|drives|drove|alleviat(?:es|ed|ing)) the need
need :: (?:such as|including|includes?|included|about|concerning|regarding|despite|given|like|from|around|over|on|of|by) the need
call calls called :: call(?:s|ed)? for (?:papers?|participation|proposals?|abstracts?|submissions?|contributions?|research|evidence|tenders?|applications|speakers|nominations)
need needed required necessary :: if (?:need be|needed|required|necessary)
needed required necessary :: as (?:needed|required|necessary)
needed required necessary :: when(?:ever)? (?:needed|required|necessary)
# what a law lays down, and what somebody tells of how things are
must shall have has required :: (?:under|pursuant to|according to|in terms of|by virtue of|per|in accordance with|required by) (?:[\w’'-]+ ){0,4}(?:act|laws?|regulations?|directive|code|ordinance|statute|constitution|treaty|convention|bylaws?|legislation|section|article|clause)\b[^.;]{0,90}?\b(?:must|shall|ha(?:ve|s) to|(?:is|are) required)
must shall :: (?:must|shall) (?!be\s+\w+\s+(?:by|before))[^.;]{0,80}? under (?:its|the|their|his|her|our|this) (?:[\w’'-]+ ){0,3}(?:act|laws?|regulations?|code|charter|statutes?|constitution|treaty|convention|contract|agreement|rules)
doit doivent devra devront :: (?:selon|d['’]après|aux termes de|en vertu de|conformément à) (?:la |le |les |l['’])?(?:[\w’'°-]+ ){0,5}?(?:lois?|code|article|règlement|directive|décret|statuts|constitution|convention|arrêté)\b[^.;]{0,90}?\b(?:doit|doivent|devra|devront)
muss müssen :: (?:nach|laut|gemäß) (?:dem |der |den |§+ ?\d+ )?(?:\w*gesetz|\w*verordnung|\w*ordnung|\w*satzung|\w*richtlinie|verfassung|\w*vertrag|grundgesetz)\b[^.;]{0,20}? (?:muss|müssen)
debe deben deberá deberán :: (?:según|conforme a|de acuerdo con|en virtud de) (?:la |el |los |las )?(?:[\w’'°.-]+ ){0,3}?(?:ley|código|artículo|reglamento|decreto|constitución|estatutos|convenio|norma)\b(?: [\d./-]+)?[^.;]{0,90}?\b(?:debe|deben|deberán?)
must shall have has :: (?:act|laws?|regulations?|directive|code|ordinance|statute|constitution|policy|legislation|rules) (?:already |currently |also )?(?:provides?|requires?|states?|stipulates?|says?|specif(?:y|ies)|prescribes?|dictates?)\b[^.;]{0,60}?\b(?:must|shall|ha(?:ve|s) to)
must :: we must (?:also |then |now |first )?(?:consider|decide|ask|determine|establish) (?:whether|if|how|what)
should :: should,? according to
should :: (?:submitted|argued|contended|urged|asked|invited)\b[^.;]{0,40}? (?:i|we) should (?:recommend|find|make|conclude)
must have has had :: (?:said|says|told us|complained|feared|felt|explained)(?: that)? (?:they|he|she|it|we) (?:must|ha(?:ve|s|d) to)
must have has :: (?:explain|report|inform|clarif|announc|confirm|told)(?:i?ed|s)?(?: [\w’'-]+){0,4}? that [^.;]{0,90}?\b(?:must|ha(?:ve|s) to)
doit doivent devra devront faut :: (?:rappell?|indiqu|inform|expliqu|précis|signal|annonc|demand)(?:e|ent|é|ée)\b[^.;]{0,40}?\b(?:que|qu['’]\w+|si)\b[^.;]{0,80}?\b(?:doit|doivent|devra|devront|faut)
muss müssen müsse müsste :: (?:berichtet|erklärt|informiert|erläutert|fragt|erklärte|berichtete|erläuterte|fragte)e?n?\b[^.;]{0,30}?,? (?:dass|ob)\b[^.;]{0,100}?\b(?:muss|müssen|müsste)
debe deben hay tiene tienen :: (?:informa|explica|indica|señala|aclara|comunica|pregunta)n?\b[^.;]{0,40}?\b(?:que|si)\b[^.;]{0,80}?\b(?:deben?|hay que|tienen? que)
doit doivent :: (?:doit|doivent) (?:souvent|parfois|généralement|normalement|encore)
muss müssen :: (?:muss|müssen) (?:oft|häufig|manchmal|meist|meistens|derzeit|bislang|heute|täglich|mitunter|inzwischen)
sollte sollten :: sollten? (?:nicht |kaum |niemanden )(?:überraschen|verwundern|wundern)
# what is usual, what one's own affair needs, and what nobody has to do
need needs has have :: (?:since|because|if|when|once|as) one\b[^.;,]{0,80}? (?:will |also |then )*(?:needs?|has|have) to
need :: whatever (?:we|they|you|people|users) (?:may )?need
needs has must :: one (?:\w+ly |then |also )?(?:needs to|has to|must)
must need needs has have :: (?:typically|often|usually|normally|sometimes|frequently|traditionally|continuously|routinely|inevitably) (?:must|needs? to|(?:has|have) to)
must need needs has have :: (?:must|needs? to|(?:has|have) to) (?:typically|often|usually|normally|sometimes|frequently|continuously)
need needs have has :: (?:in order to|so as to|you|who|user|users) (?:will |also |then |often )?(?:needs?|has|have) to
required :: (?<!work\s)(?<!research\s)(?<!funding\s)(?<!effort\s)(?<!efforts\s)(?<!action\s)(?<!actions\s)(?<!attention\s)(?<!support\s)(?<!investment\s)(?<!training\s)(?<!resources\s)(?<!discussion\s)(?<!cooperation\s)(?<!coordination\s)(?<!change\s)(?<!changes\s)(?<!reform\s)(?<!reforms\s)(?<!improvement\s)(?<!improvements\s)(?<!guidance\s)(?<!measures\s)(?<!study\s)(?<!studies\s)(?<!analysis\s)(?<!development\s)(?<!steps\s)(?<!investigation\s)(?:is|are) required (?:for|to|by|if|when|as|only)
have :: (?:\w+n['’]t|not|never) have to
# what is likely, able or plain
should must shouldn mustn :: (?:probably|presumably|perhaps) (?:should|must)(?:n['’]t)?
should :: should (?:a|an|the|any|anyone|someone|this|these|those|they|you|we|it|he|she|there|such)
should :: should (?:enable|pave|suffice|surprise|help|now be|soon be|(?:\w+ )?be possible|serve as|be clear(?! how\b| who\b| which\b| what\b)|be obvious|be familiar|be fine|be ok|be okay|be all right|be easy|be enough|be sufficient|not surprise|not be (?:surprised|surprising|difficult|a problem)|work(?! (?:to|with|together|on|towards?|hard|closely|jointly|for)\b))
should :: (?:will|can|may|could|would)/should
should :: should/(?:will|can|may|could|would)
should :: should (?:be|make it) (?:clear|plain|obvious)(?! how\b| who\b| which\b| what\b)
must :: must (?:be (?:true|the case|said|remembered|admitted)|admit|confess|say)
has have :: (?:has|have) to (?:be (?:seen|clear|understood|noted|said)|take the blame|admit|pay|deal with a|say|go through|offer|do with)
let :: let(?: us|['’]s) (?:know|say|suppose|assume|imagine|consider|look|turn (?:to|now|back|our)|start|return|now|take|see|get|move|do (?:it|that|this)|go (?:on|back|to)|call|continue|leave|think (?:what|of what|about (?:how|what))|face|try|put|stick|proceed|hope|wait|hear|be (?:clear|honest|frank|fair|serious)|not (?:panic|forget|be))
"""
)
"""What takes the force from a cue that it holds: cues inside are not counted."""

ADDRESSES = Cues(
    r"""
# what tells the reader how to read, write or behave here
note :: (?<!\bi\s)(?<!\bwe\s)note that
* :: ^(?:for (?:more|further) (?:information|details)|para más información|pour (?:plus|davantage) d['’]informations?|(?:für )?weitere informationen|per a més informació)
* :: ^(?:please|bitte|veuillez|merci de|por favor)\b
recommend recommended advise advised suggest suggested :: (?:recommend(?:ed)?|advised?|suggest(?:ed)?) (?:that you |you |our |early |advance |to )?(?:\w+ )?(?:subscrib\w+|book\w*|register\w*|registration|arriv\w+|signing up|sign up|download\w*|visiting our|reading our|newsletter|podcast|travel(?:ling)? by|checking our)
empfehlen bitten :: (?:empfehlen|bitten)[^.;]{0,40}\b(?:anreise|anmeldung|anzumelden|buchung|zu buchen|registrierung|newsletter|anzureisen)
recommandons conseillons invitons prions :: nous (?:vous )?(?:recommandons|conseillons|invitons|prions)[^.;]{0,40}\b(?:inscrire|réserver|abonner|arriver|newsletter|réservation|inscription)
recomendamos rogamos :: (?:recomendamos|rogamos)[^.;]{0,40}\b(?:inscribirse|reservar|suscribirse|inscripción|reserva|llegar)
should must can may :: (?:you|readers?|listeners?|members) (?:should|must|can|may) (?:also )?(?:subscribe|sign up|leave us|register|rate|follow us|visit|book|credit|cite|quote)
should must need needs have has :: (?:sheets|badges?|accreditation|tickets?|passes|forms?|invoices?|receipts) (?:should|must|need to|needs to|have to|has to) be (?:shown|worn|filled|completed|signed|returned|handed|presented|carried|displayed|submitted|attached)
relied :: (?:information|document|report|paper|content|advice|text|material|website|publication|data)s?\b[^.;]{0,60}? should not be relied (?:up)?on
paper report article chapter essay brief briefing post thesis study :: (?:this|the present|our) (?:paper|report|article|chapter|essay|brief|briefing|post|thesis|study) (?:argues|argued|calls|advocates|makes the case) for
* :: ^[“"]\(?\w{1,3}\)
omit insert delete add substitute replace :: ^to (?:(?:omit|insert|delete|substitute|replace) |add [“"])
faut convient :: il (?:faut|convient)(?: de)? (?:noter|rappeler|souligner|préciser|remarquer|signaler|ajouter)
muss sollte ist :: (?:man|es) (?:muss|sollte|ist zu) (?:\w+ )?(?:beachtet|erwähnt|betont)
cabe hay :: (?:cabe|hay que) (?:señalar|recordar|destacar)
noted stressed emphasized emphasised mentioned remembered recalled underlined pointed borne kept said read interpreted construed understood cited treated emailed :: (?:should|must|needs? to|has to|have to|is|are) (?:also |however |therefore )?(?:be )?(?:noted|stressed|emphasi[sz]ed|mentioned|remembered|recalled|underlined|pointed out|borne in mind|kept in mind|said|read|interpreted|construed|understood|cited|treated as a draft|emailed to)
reader readers :: (?:the )?readers? (?:of [^.;,]{1,40}? )?(?:should|must|may|is|are)
must should :: it (?:must|should) be (?:\w+ )?(?:noted|stressed|said|remembered|admitted|recogni[sz]ed|acknowledged)
correspondence enquiries inquiries comments questions requests feedback applications abstracts nominations registrations submissions entries papers copies :: (?:all |your |further )?(?:correspondence|enquiries|inquiries|comments|questions|requests|feedback|applications|abstracts|nominations|registrations|submissions|entries|papers|copies) (?:should|must|may) be (?:\w+ )?(?:sent|addressed|directed|submitted|made|emailed|mailed|returned|put|received)
should must may shall :: (?:this|these|the) (?:document|draft|memo|text|publication|material|software|licen[cs]e|work|code components?)s? (?:should|must|may|shall) (?:not )?be
shall :: shall not be (?:liable|construed|deemed|responsible)
shall must :: (?:this|the|of this) (?:licen[cs]e )?agreement (?:shall|must)
shall :: (?:invalidity|unenforceability|disclaimer|liability)\b[^.;]{0,80}\bshall
* :: ^\[[\w+-]{2,20}\](?=,? )
following :: (?:recommends?|recommended|conclusions?|recommendations?|agreed|suggests?|suggested|proposes?|makes?)\b[^.;:]{0,30} the following(?: \w+){0,3}[.:]$
* :: ^[+=*_#-][+=*_#-]{7,}
shall must :: (?:(?:permission|copyright|this|above) notice|copyright|this licen[cs]e|licensees?|licensors?|warranty|attribution)\b[^.;]{0,80}\b(?:shall|must)
must :: must (?:retain|include the|appear prominently|reproduce|not be removed|be reproduced)
"""
)

ANNOUNCES = Cues(
    r"""
recommendations :: a number of (?:\w+ )?recommendations
recommendations :: present appropriate recommendations
report paper chapter section document article :: (?:this|the) (?:report|paper|chapter|section|document|article) (?:summari[sz]es|describes|presents|provides|discusses|explains|sets out|outlines)
will would shall :: (?:will|would|shall) be (?:discussed|described|presented|explained|addressed|considered) (?:in|below|later|at)
"""
)
