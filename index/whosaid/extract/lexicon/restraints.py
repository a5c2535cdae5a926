"""Words that take the force from a cue of `prescription` or `findings`, address the reader or announce what comes.

Each table holds one cue a line, as a regular expression in which a space stands for any white space. Before the colons
stand the words one of which is in every text that the expression matches.
"""

from whosaid.extract.lexicon.phrases import Cues

POWERLESS = Cues(
    r"""
important essential necessary crucial vital :: (?:do not|does not|did not|don['’]t|doesn['’]t|didn['’]t|never) (?:think|believe|feel|find|consider)(?: that)? it(?: is|['’]s) (?:\w+ ){0,2}(?:important|essential|necessary|crucial|vital)
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
must shall have has required :: (?:(?:assigned|conferred|imposed|granted|given|required)\b[^.;]{0,60}? by|under|pursuant to|according to|in terms of|by virtue of|per|in accordance with|required by) (?:[\w’'-]+ ){0,4}(?:act|laws?|regulations?|directive|code|ordinance|statute|constitution|treaty|convention|bylaws?|legislation|section|article|clause)\b[^.;]{0,90}?\b(?:must|shall|ha(?:ve|s) to|(?:is|are) required)
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
should :: should (?:fall|rise|arrive|drop|decline)\b(?! (?:to|on|upon|under|within|in line)\b)
must :: (?:this|that|it) must be the \w+est\b
should must shouldn mustn :: (?:probably|presumably|perhaps) (?:should|must)(?:n['’]t)?
should :: should (?:a|an|the|any|anyone|someone|this|these|those|they|you|we|it|he|she|there|such)
should :: should (?:enable|pave|suffice|surprise|help|now be|soon be|(?:\w+ )?be possible|serve as|be clear(?! how\b| who\b| which\b| what\b)|be obvious|be familiar|be fine|be ok|be okay|be all right|be easy|be enough|be sufficient|not surprise|not be (?:surprised|surprising|difficult|a problem)|work(?! (?:to|with|together|on|towards?|hard|closely|jointly|for)\b))
should :: (?:will|can|may|could|would)/should
should :: should/(?:will|can|may|could|would)
should :: should (?:be|make it) (?:clear|plain|obvious)(?! how\b| who\b| which\b| what\b)
must :: must (?:be (?:true|the case|said|remembered|admitted)|admit|confess|say)
has have :: (?:has|have) to (?:be (?:seen|clear|understood|noted|said)|take the blame|admit|pay|deal with a|say|go through|offer|do with)
let :: let(?: us|['’]s) (?:know|say|suppose|assume|imagine|consider|look|turn (?:to|now|back|our)|start|return|now|take|see|get|move|break|talk|examine|begin|recap|just|do (?:it|that|this)|go (?:on|back|to)|call|continue|leave|think (?:what|of what|about (?:how|what))|face|try|put|stick|proceed|hope|wait|hear|be (?:clear|honest|frank|fair|serious)|not (?:panic|forget|be))
"""
)
"""What takes the force from a cue that it holds: cues inside are not counted."""

ADDRESSES = Cues(
    r"""
should must please :: (?:should|must) (?:please )?(?:raise (?:your|their|a) hands?|remain seated|stay seated|take their seats|use the microphone|speak into|state (?:your|their) names?|(?:un)?mute|turn off|switch off)
headset microphone microphones headsets mute camera cameras :: (?:use|wear|recommend|plug in|turn on|turn off|check|switch on|switch off)\b[^.;]{0,40}?\b(?:headsets?|microphones?|mute|cameras?)
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
