"""Words by which a sentence says what ought to be done, concludes, ranks or names a challenge or a good practice.

Each table holds one cue a line, as a regular expression in which a space stands for any white space.
"""

from whosaid.extract.lexicon.phrases import cues

RECOMMENDS = cues(
    r"""
# performative: the text itself recommends
(?:we|i)(?: (?:also|further|therefore|thus|hence|strongly|again|urgently|would|firmly|accordingly|do|wish to))* (?:recommend|urge|propose that|call (?:on|upon|for)|invite (?!people|those|them|him|her|you|me|us|someone)|appeal to|advocate|advise|encourage)
recommend(?:s|ed|ing)? (?:that|to|the|a|an|\w+ing)
(?:i|we|would|i['’]d) suggest (?:this|the|that|we|to|\w+ing)
^suggest (?:this|the|that|we|to|\w+ing)
(?:argue[sd]?|plead(?:s|ed)?|advocated) (?:strongly |also )?for
(?:it is|is|are) (?:strongly |therefore |further |also )*recommended
(?:recommendation|proposal) (?:is|was|would be) (?:to|that)
urge[sd]? (?!to\b)\w+
call(?:s|ed|ing)? (?:for|on|upon)
requested to
would like to see
remind(?:s|ed)\b[^.;]{0,40}\bnot to
wants? (?:the|all)\b[^.]{0,60}?\bto\b
let us
(?:is|are) (?:called upon|urged) to
# French
(?:nous|je|on) (?:recommandons?|proposons|préconisons|appelons|invitons|demandons|exhortons|suggérons)
(?:recommande|préconise|propose|invite|exhorte|demande) (?:de|d['’]|que|à|aux?|la|le|les|l['’])
appelle(?:nt)? (?:à|aux?|les|le|la)
il est (?:vivement |fortement )?(?:recommandé|proposé|demandé|conseillé|préconisé)
# German
(?:wir|ich) (?:empfehlen|empfehle|fordern|fordere|schlagen|rufen|appellieren)
(?:empfiehlt|empfehlen|fordert|wird empfohlen|werden aufgefordert|ist aufgefordert|sind aufgefordert|schlägt vor)
# Spanish
(?:recomendamos|proponemos|instamos|pedimos|exhortamos|invitamos|sugerimos)
(?:recomienda|insta|exhorta|pide|propone|se recomienda|se propone|se insta)
"""
)

OUGHT = cues(
    r"""
should
must
ought to
shall
need not
(?:it is|is) the (?:obligation|duty|responsibility) of
high time
# French
(?:doit|doivent|devons|devrait|devraient|devrions|devra|devront)(?: (?:donc|aussi|être|également|pas))?
il (?:faut|faudra|faudrait|convient|conviendrait|importe|est temps)(?: de| d['’]| que)?
# German
(?:soll|sollen|sollte|sollten|muss|müssen|müsste|müssten|darf nicht|dürfen nicht)
# Spanish
(?:debe|deben|debemos|debería|deberían|deberíamos|deberá|deberán)
hay que
es hora de
"""
)

NEEDS = cues(
    r"""
(?<!not\s)(?<!only\s)(?<!never\s)(?<!may\s)(?<!might\s)(?<!even\s)(?<!could\s)(?<!would\s)(?<!don['’]t\s)(?<!doesn['’]t\s)needs? to
we (?:\w+ly |therefore |also |now |all |still |thus |do |just ){0,3}need
(?<!not\s)(?<!only\s)(?<!never\s)(?<!may\s)(?<!might\s)(?<!would\s)(?<!that\sthey\s)(?<!that\she\s)(?<!that\sshe\s)(?:has|have) to
(?<!this\s)(?<!which\s)(?<!that\s)(?:is|are) (?:urgently |also |still )?(?:needed|required|imperative)
there (?:is|are|remains?|needs?)\b[^.;]{0,40}?\bneeds? (?:for|to)
there needs? to be
what is (?:needed|required|important)
highlights? the need
the need (?:to|for)
needs? \w+ing
requires? (?:an?|more|the|that|strong|new|urgent|sincerity|international|maximum|specific|enhanced|better|greater)
will be (?:needed|required|necessary)
will (?:need|require)
# French
(?:est|sont|serait|reste) (?:nécessaires?|indispensables?|requise?s?)
(?:nous avons|on a|il y a) besoin (?:de|d['’])
# German
(?:ist|sind|wäre) (?:notwendig|erforderlich|nötig|unerlässlich|dringend)
(?:bedarf es|es bedarf|wir brauchen|es braucht)
# Spanish
(?:es|son|sería) (?:necesari[oa]s?|imprescindibles?|indispensables?)
(?:necesitamos|se necesita|se necesitan|tenemos que|tienen que|tiene que)
"""
)

WEIGHS = cues(
    r"""
(?:is|are|['’]s|will be) (?:\w+ )?(?:important|crucial|essential|vital|necessary|imperative|critical|urgent|paramount)(?! to (?:stress|note|mention|point out|remember|realise|realize|understand|recogni[sz]e))\s*(?:, in particular|(?:to|that|for|not to))
(?:it is )?of (?:the )?(?:utmost|key|great|paramount|crucial) importance (?:to|is to|that)
sine qua non
(?:is|are) the only way
cannot be done without
will not be (?:possible|financially|viable)
none of this will work
emphasis (?:must|should)
can only be (?:met|effectively|solved|achieved|addressed|measured)
best way to
# French
il est (?:\w+ )?(?:important|essentiel|crucial|primordial|impératif|urgent|souhaitable) (?:de|d['’]|que)
# German
es ist (?:\w+ )?(?:wichtig|entscheidend|wesentlich|dringend)
# Spanish
es (?:\w+ )?(?:importante|esencial|fundamental|crucial|urgente|imperativo|preciso) (?:que|\w+[aei]r)
"""
)

CONCLUDES = cues(
    r"""
there (?:is|was|were|has been|seems to be|appears to be) (?:an? )?(?:(?!no )\w+ )?(?:agreement|consensus) (?:among[^.,;]{0,60} )?(?:that|on|for|about|in|to)
(?:wide|broad|general|unanimous|strong|clear|rough) (?:agreement|consensus)\b[^.,;]{0,60}?\bthat
consensus that
(?:conference|meeting|workshop|panel|participants|panellists|panelists|speakers|group|committee|inquiry|discussions?)\b[^.,;]{0,80}?\b(?:concluded|agreed|confirmed|concludes)(?: (?:that|on|upon|the)|,)
(?:main|key|second|first|overall) conclusions?
it (?:can|may|was) (?:be )?concluded
we (?:therefore |thus |also |hence )?conclude
# French, German, Spanish
(?:nous concluons|en conclusion|un (?:large )?consensus)
(?:wir kommen zu dem schluss|es bestand (?:breite )?(?:einigkeit|konsens))
(?:concluimos|hubo (?:amplio )?(?:consenso|acuerdo))
"""
)

DECIDES = cues(
    r"""
(?:it was|it is|it has been) (?:also |further |therefore )?(?:decided|resolved) (?:that|to)
(?:we|(?:the|this) (?:meeting|group|committee|board|council|conference|assembly|plenary|working group|wg|parties|participants|members))(?: have| has)?(?: also| further)? (?:decided|resolved|adopted|approved)
# French, German, Spanish
(?:il (?:a été|est)|(?:le|la|l['’])(?: ?\w+){1,3} a) (?:décidé|convenu|adopté|approuvé)
(?:es )?(?:wurde|wird|ist) (?:\w+ |\(\w+\) ){0,4}?(?:beschlossen|vertagt|verschoben|entschieden|vereinbart)
(?:se )?(?:acordó|decidió|aprobó|resolvió)
"""
)

CHALLENGES = cues(
    r"""
(?:main|biggest|major|key|greatest|central) (?:challenges?|obstacles?|difficult(?:y|ies)|barriers?|problems?)\b[^.;]{0,60}?\b(?:is|are|remains?)
(?:is|are|remains?) (?:one of )?(?:the|an?) (?:main|biggest|major|key|greatest|central) (?:challenges?|obstacles?|difficult(?:y|ies)|barriers?|problems?)
there (?:are|is)\b[^.]{0,30}\bobstacles?
there is (?:(?:still )?a lack of|still no)
a big gap
remains? unsolved
another complication
is another (?:complication|obstacle|difficulty)
"""
)

PRACTICES = cues(
    r"""
(?:an? |one |another |as |long standing |long-standing |(?:good|fine|strong) example of )(?:good|best|promising) practices?
(?:good|best|promising) practices? (?:is|are|was|were|include|includes|included)
"""
)

RANKS = cues(
    r"""
(?:absolute|main|key|top|first|highest) priorit(?:y|ies)
(?<!that\s)(?:are|is) (?:the|a|our) (?:\w+ )?priorit(?:y|ies)(?! than)
priorities (?:are|will be|include)
"""
)

POWERLESS = cues(
    r"""
# told of the past
had to
(?:there )?was (?:the|a) need
were needed
was (?:needed|required|necessary)
(?<!is\s)(?<!are\s)(?<!be\s)(?<!also\s)(?<!urgently\s)needed to
(?:should|must|ought to|need not)(?: not)? have
# a need that somebody has, knows or names
(?:investment|basic|special|different|local|training|skills|user|business) needs
(?:mandate|law|rule|obligation)s? that requires?
aim of the \w+
(?:awareness|acknowledge?ment|recognition|understanding|reali[sz]ation|reali[sz]ed\b[^.;]*?) (?:of )?the need
(?:our|their|its|his|her|your|my) need to
(?:without|avoid|avoids|avoiding|remove|removes|removing|reduce|reduces|reducing|eliminate|eliminates|obviate|obviates) (?:\w+ )?the need
(?:may|might|could|would|can) (?:\w+ )?(?:need|have to)
(?:have|has|having|had) the need
(?:driving|drives|drove|alleviat(?:es|ed|ing)) the need
(?:such as|including|includes?|included|about|despite|given|like|from|around|on|of|by) the need
call(?:s|ed)? for (?:papers?|participation|proposals?|abstracts?|submissions?|contributions?|research|evidence|tenders?|applications|speakers|nominations)
if (?:need be|needed|required|necessary)
as (?:needed|required|necessary)
when(?:ever)? (?:needed|required|necessary)
# what is likely, able or plain
(?:probably|presumably|perhaps) (?:should|must)(?:n['’]t)?
should (?:a|an|the|any|anyone|someone|this|these|those|they|you|we|it|he|she|there|such)
should (?:enable|pave|suffice|surprise|help|now be|soon be|(?:\w+ )?be possible|serve as|be clear|be obvious|be familiar|be fine|be easy|be enough|be sufficient|not surprise|not be (?:surprised|surprising|difficult|a problem)|work)
should (?:be|make it) (?:clear|plain|obvious)
must (?:be (?:true|the case|said|remembered|admitted)|admit|confess|say)
(?:has|have) to (?:be (?:seen|clear|understood|noted|said)|take the blame|admit|pay|deal with a|say|go through|offer|do with)
let us (?:know|say|suppose|assume|imagine|consider|look|turn|start|return|now|take|see)
"""
)
"""What takes the force from a cue that it holds: cues inside are not counted."""

ADDRESSES = cues(
    r"""
# what tells the reader how to read, write or behave here
note that
^[“"]\(?\w{1,3}\)
^to (?:omit|insert|delete)
il (?:faut|convient)(?: de)? (?:noter|rappeler|souligner|préciser|remarquer|signaler|ajouter)
(?:man|es) (?:muss|sollte|ist zu) (?:\w+ )?(?:beachtet|erwähnt|betont)
(?:cabe|hay que) (?:señalar|recordar|destacar)
(?:should|must|needs? to|has to|have to|is|are) (?:also |however |therefore )?(?:be )?(?:noted|stressed|emphasi[sz]ed|mentioned|remembered|recalled|underlined|pointed out|borne in mind|kept in mind|said|read|interpreted|construed|understood|cited|treated as a draft|addressed to|sent to|directed to|submitted to|emailed to)
(?:the )?readers? (?:should|must|may|is|are)
it (?:must|should) be (?:\w+ )?(?:noted|stressed|said|remembered|admitted|recogni[sz]ed|acknowledged)
(?:all )?(?:correspondence|enquiries|inquiries|comments|questions|requests|feedback) (?:should|must|may) be
(?:this|these|the) (?:document|draft|memo|text|publication|material|software|licen[cs]e|work|code components?)s? (?:should|must|may|shall) (?:not )?be
shall not be (?:liable|construed|deemed|responsible)
(?:permission|notice|copyright|licen[cs]e|warranty|attribution)\b[^.;]{0,80}\b(?:shall|must)
must (?:retain|include the|reproduce|not be removed|be reproduced)
"""
)

ANNOUNCES = cues(
    r"""
a number of (?:\w+ )?recommendations
present appropriate recommendations
(?:this|the) (?:report|paper|chapter|section|document|article) (?:summari[sz]es|describes|presents|provides|discusses|explains|sets out|outlines)
(?:will|would|shall) be (?:discussed|described|presented|explained|addressed|considered) (?:in|below|later|at)
"""
)


TRIGGERS = {
    "recommends": """
recommend recommends recommending urge urges urged call calls called calling requested like remind reminds reminded want wants let
encouraged propose invite appeal advocate advise suggest argue argues argued plead pleads pleaded recommandons recommandé recommande
préconise préconisons proposons propose appelons appelle invitons invite demandons demande exhorte exhortons suggérons conseillé
empfehlen empfiehlt fordern fordert fordere schlagen schlägt rufen appellieren empfohlen aufgefordert recomendamos recomienda
proponemos instamos insta pedimos pide exhortamos exhorta invitamos sugerimos
""",
    "ought": """
should must ought shall need obligation duty responsibility high doit doivent devons devrait devraient devrions devra devront faut
faudra faudrait convient conviendrait importe temps soll sollen sollte sollten muss müssen müsste müssten darf dürfen debe deben
debemos debería deberían deberíamos deberá deberán hora
""",
    "weighs": """
important crucial essential vital necessary imperative critical urgent paramount importance sine only done possible financially viable
none emphasis best essentiel primordial impératif souhaitable wichtig entscheidend wesentlich dringend importante esencial fundamental
urgente imperativo preciso
""",
    "needs": """
need needs needed has have important required imperative require requires necessary nécessaire indispensable requis besoin notwendig erforderlich
nötig unerlässlich dringend bedarf brauchen braucht necesario necesaria imprescindible indispensables necesitamos necesita tenemos
tienen tiene
""",
    "concludes": """
agreement consensus conclude concluded concludes agreed confirmed conclusion conclusions concluons schluss einigkeit konsens concluimos
acuerdo
""",
    "decides": """
decided resolved adopted approved décidé convenu adopté approuvé beschlossen vertagt verschoben entschieden vereinbart acordó decidió
aprobó resolvió
""",
    "ranks": "priority priorities",
    "practices": "practice practices",
    "challenges": """
challenge challenges obstacle obstacles difficulty difficulties barrier barriers problem problems lack still gap unsolved complication
""",
}
"""For each table a word of each of its cues: where none of them stands, neither (to four letters) does a cue."""
