"""Words by which a sentence concludes, decides, ranks or names a challenge or a good practice.

Each table holds one cue a line, as a regular expression in which a space stands for any white space. Before the colons
stand the words one of which is in every text that the expression matches.
"""

from whosaid.extract.lexicon.phrases import Cues

CONCLUDES = Cues(
    r"""
enough :: (?:do|does|did) not (?:yet |really )?go (?:nearly )?far enough
ressort :: il ressort (?:de|des|du|d['’]\w+) [^.;]{2,60}? (?:que|qu['’])
accordés accordées entendus entendues convenus convenues :: (?:participants|membres|délégués|experts|parties|intervenants) (?:se sont|sont) (?:\w+ment |tous )?(?:accordée?s|entendue?s|convenue?s) (?:sur|pour|que|de)
schluss ergebnis :: (?:\w*gruppe|\w*ausschuss|\w*kommission|\w*rat|teilnehmer\w*|gremium) (?:kommt|kam|kommen|kamen) (?:\w+ ){0,2}?zu(?:m| dem) (?:schluss|ergebnis)
concluyó concluye coincidieron concluyeron coinciden :: (?:grupo|comité|comisión|taller|reunión|informe|estudio) (?:concluyó|concluye) que|(?:participantes|miembros|expertos|ponentes|asistentes) (?:coincidieron|concluyeron|coinciden)(?: en)? (?:que|en|la)
convinced persuaded concerned disappointed unconvinced dissatisfied :: ^(?:[^.;,]{1,40}, )?(?:(?:the |this )(?:\w+ )?(?:committee|panel|inquiry|commission|review|board|mission|tribunal|auditor|ombudsman|jury|council|task ?force|team|group))(?: therefore| also)? (?:is|are|was|were|remains?|remained) (?:\w+ly |not |also |therefore ){0,2}(?:(?:convinced|persuaded|concerned|disappointed|unconvinced) (?:by|about|at)|(?:dissatisfied|disappointed) with) (?!(?:you|him|her|me|them|this)\b)(?:the|its|their|how|this|these) \w+
merit merits :: ^(?:[^.;,]{1,40}, )?(?:we|(?:the |this )(?:\w+ )?(?:committee|panel|inquiry|commission|review|board|mission|tribunal|auditor|ombudsman|jury|council|task ?force|team|group))(?: also| therefore)? (?:sees?|saw) (?:\w+ )?merit in \w+
find finds consider considers regard regards :: ^(?:[^.;,]{1,40}, )?(?:we|(?:the |this )(?:\w+ )?(?:committee|panel|inquiry|commission|review|board|mission|tribunal|auditor|ombudsman|jury|council|task ?force|team|group))(?: therefore| also)? (?:finds?|considers?) it (?:\w+ly )?(?:unacceptable|essential|regrettable|vital|important|necessary|inexcusable|imperative|crucial|desirable|disappointing|appropriate|inappropriate|unsatisfactory) (?:that|to|for)
believe accept consider agree :: ^(?:[^.;,]{1,40}, )?we (?:therefore |however |also )?do not (?:\w+ly )?(?:believe|accept|consider|agree) that
concluded concludes :: (?:this|our|the) (?:audit|evaluation|review|report|inspection|assessment|investigation|study|analysis)(?: therefore| also)? (?:concludes|concluded) that
agreed :: ^(?:the room|those present|all(?: present| parties| participants| members)?|everyone|everybody|both (?:sides|groups|parties)) agreed (?:that|on|to(?! disagree))
widely generally broadly commonly universally :: it was (?:widely|generally|broadly|commonly|universally|also generally) (?:agreed|accepted|recogni[sz]ed|acknowledged|felt) (?:that|by)
conclusion :: (?:group|panel|committee|meeting|workshop|participants|board|commission|team|inquiry|court|tribunal|experts|authors)(?: \w+)? (?:came|come|comes) to the (?:\w+ )?conclusion (?!of\b)\w+
agreement consensus :: (?:group|panel|committee|meeting|workshop|participants|board|members|delegates|delegations|parties|ministers|team|experts)(?: \w+ly| quickly| also)? reached (?:an? |broad |full |general |unanimous |rough )*(?:agreement|consensus) (?:on|that|about|to)
agreed settled :: ^(?:[^.;:,]{1,30}, )?we (?:have )?(?:agreed|settled) on (?!\w+day\b|\d|what\b|this\b|that\b|it\b)\w+
settled opted :: (?:group|panel|committee|meeting|workshop|participants|board|members|delegates|team|council)(?: \w+ly| then| finally)? (?:settled on|opted (?:for|to)) \w+
majority :: (?:the |a )?(?:\w+ )?majority(?: of [^.;,]{1,60}?)? (?:was |were )?(?:in favou?r of|favou?red|preferred|supported|backed|agreed (?:that|on|with|to)|felt that|voted (?:for|in favou?r|against|to))
persuaded convinced satisfied unconvinced unpersuaded reason :: we (?:(?:are|were|remain|remained) (?:\w+ly )?(?:not (?:\w+ly )?(?:persuaded|convinced|satisfied)|unconvinced|unpersuaded)|(?:can |could )?(?:see|saw|find|found) no (?:\w+ )?reason (?:to|why|for))
satisfied view opinion :: ^(?:[^.;,]{1,40}, )?we (?:are|remain)(?: \w+ly| also| therefore){0,2} (?:satisfied|of the (?:\w+ )?(?:view|opinion)) that
agreed :: (?:ministers|leaders|delegations|delegates|participants|members|speakers|parties|attendees|panellists|panelists)(?: also| further| broadly| generally| all)? agreed (?:on|upon) (?!\w+day\b|which\b|what\b|how\b|\d)\w+
support :: there (?:is|was|has been) (?:also )?(?:strong|broad|wide|widespread|general|overwhelming|unanimous|clear|considerable|near-unanimous) (?:\w+ )?support (?:for|among [^.;,]{1,60}? for) (?!this\b|that\b|it\b)\w+
agreement consensus :: there (?:is|was|were|has been|seems to be|appears to be) (?:an? )?(?:(?!no )\w+ )?(?:agreement|consensus) (?:among[^.,;]{0,60} )?(?:that|on|for|about|in|to)
agreement consensus :: (?:wide|broad|general|unanimous|strong|clear|rough) (?:agreement|consensus)\b[^.,;]{0,60}?\bthat
agreement consensus :: ^(?:(?:\w+ )?discussion(?: of [^.;,]{1,40}?)? and )?(?:agreement|consensus) that \w+
consensus :: consensus that (?!(?:has|have|had|was|were|emerged|exists|existed|we|they|is|can|will)\b)\w+
consensus :: ^(?:rough |general |strong |clear )?consensus (?:in the (?:room|group) )?(?:is |was )?(?:to|for) \w+
acceptance understanding recognition :: there (?:is|was) (?:an? )?(?:general|broad|wide|widespread|common|shared) (?:acceptance|understanding|recognition) that
concluded agreed confirmed concludes :: (?:conference|meeting|workshop|panel|participants|panellists|panelists|speakers|group|committee|inquiry|discussions?)\b[^.,;]{0,80}?\b(?:concluded|agreed|confirmed|concludes)(?: (?:that|on|upon|the)|,)
conclusion conclusions :: (?:main|key|second|first|overall) conclusions?
takeaway takeaways lesson lessons finding findings insight insights outcome outcomes message messages :: (?:main|key|major|important|overall|primary|central|final|biggest|clear|common|one|another) (?:\w+ )?(?:takeaways?|lessons?|findings?|insights?|outcomes?|messages?)\b[^.;:?]{0,60}? (?:is|was|are|were) that
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
conclude :: we (?:therefore |thus |also |hence |accordingly |further )?conclude(?! (?:this|the|our|with|by) (?:\w+ )?(?:section|chapter|paper|article|report|talk|session|part|meeting|discussion|an?)\b)(?! (?:with|by) )
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
approved endorsed adopted ratified rejected resolved :: (?:^|(?<=,\s))(?:the )?(?:members|trustees|councillors|directors|governors|delegates|shareholders)(?: present| unanimously| then| also| formally){0,2} (?:approved|endorsed|adopted|ratified|rejected|resolved) (?!by\b)\w+
noted asked :: (?:board|council|committee|commission|members|trustees|meeting|group)(?: also)? noted [^.;]{2,120}? and (?:asked|requested|instructed|directed|invited|agreed|approved|resolved) \w+
asked requested :: (?:members|trustees|councillors|board|committee|council)(?: also| further)? (?:asked for|requested) (?:an?|the|more|further|additional|regular) \w+
consensus objections objection objected :: ^(?:there (?:was|were) )?no (?:further )?objections? to \w+ing
antrag beschluss vorlage änderungsantrag vorschlag beschlussvorlage :: (?:der |die |dieser? )?(?:antrag|beschluss|vorlage|änderungsantrag|vorschlag|beschlussvorlage)(?: [^.;,]{1,50}?)? (?:wird|wurde|ist)(?: damit| hiermit| somit| mehrheitlich| einstimmig| mit [^.;]{3,60}?){0,2} (?:angenommen|abgelehnt|verabschiedet|vertagt|genehmigt)
genehmigt verabschiedet bestätigt billigt :: (?:\w*versammlung|vorstand|\w*rat|\w*ausschuss) (?:genehmigt|verabschiedet|bestätigt|billigt) (?:einstimmig |mehrheitlich )?(?:den|die|das)
carried defeated passed adopted approved :: ^(?:the |this |her |his |that )?(?:motion|resolution|amendment|proposal)s?(?: \w+){0,4}? (?:(?:was|were|is|has been) (?:then |also |unanimously |narrowly |duly |hereby )*(?:carried|defeated|passed|adopted|approved)|carried|defeated|passed)(?= ?(?:[.;,(]|$)| (?:unanimously|by|with|nem|on a|\d))
deferred postponed tabled referred adjourned approved rejected refused granted declined :: ^(?:the |this |that )?(?:\w+ ){0,2}(?:item|matter|application|report|request|proposal|question|issue|topic|bill|decision|vote)(?: on [^.;,]{1,50}?| of [^.;,]{1,50}?| for [^.;,]{1,50}?)? (?:was|were) (?:then |therefore |unanimously |also )*(?:deferred|postponed|tabled|referred (?:back )?to|adjourned|approved|rejected|refused|granted|declined)(?! by (?:the )?(?:court|ministry|government|user|server|client|system|minister|president))
agree undertake commit pledge resolve :: (?:^|(?<=,\s))(?:the |all |both |these |participating |undersigned )*(?:\w+ )?(?:signatories|parties|participants|states|members|ministers|governments|institutions|partners|leaders|undersigned|organisations|organizations|companies|countries)(?: \w+ly| also| further| hereby){0,2} (?:agree|undertake|commit(?: themselves)?|pledge|resolve) to(?! disagree\b| differ\b)
decided resolved :: (?:it was|it is|it has been) (?:also |further |therefore )?(?:decided|resolved) (?:that|to)
decided resolved agreed :: it was (?:also |further |therefore )?(?:decided|resolved|agreed),? (?:nem\.? ?con\.?|unanimously|by consensus|by a majority|by \d{1,3} votes to \d{1,3}),? (?:that|to)
decided resolved adopted approved :: (?:we|(?:the|this) (?:[\w-]+ ){0,2}(?:meeting|group|committee|board|council|conference|assembly|plenary|working group|wg|parties|participants|members))(?: have| has)?(?: also| further)? (?:decided|resolved|adopted|approved)
agreed decided resolved voted :: ^(?:also |further )?(?:agreed|decided|resolved|voted) (?:unanimously )?(?:to|on|that|not to)(?! disagree)
voted :: (?:board|council|committee|commission|members|trustees|directors|assembly|senate|faculty|parish|meeting|group)(?: (?!who\b|that\b|which\b)\w+)? voted (?:\d{1,2}\s?[–-]\s?\d{1,2} |unanimously |by \w+ |\w+ to \w+ )?(?:to|against|in favou?r)
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
priority areas :: priority areas?\b[^.;:]{0,60}? (?:is|are|were|include|included)
top :: ^(?:[^.;:,]{1,30}, )?(?:at the )?top of (?:the|our|everyone['’]s) list (?:is|was|are|were)
foremost chief :: ^(?:foremost|chief) among (?:these|them|those|our [^.;,]{1,30}|the [^.;,]{1,30}) (?:is|was|are|were)
pressing urgent immediate :: the (?:most|single most) (?:pressing|urgent|immediate) (?:\w+ )?(?:need|task|priority|step|issue|challenge|problem|requirement|concern)s?\b[^.;:,]{0,60}? (?:is|was|are|were|will be)
priority :: ^(?:top|high|highest|urgent|immediate|medium|low|first|second|long-term|short-term) priority ?[:–—]
priority priorities :: (?:absolute|main|key|top|first|highest) priorit(?:y|ies)
priority priorities :: identified (?:(?:the|its|our|several|two|three|four|five|six|key|main|following|top|common|shared) ){1,3}priorities
priority priorities :: (?<!that\s)(?<!which\s)(?:are|is|remains?|(?:must|should|has to|needs to) (?:be|become|remain)) (?:also |therefore |still )?(?:the|an?|our|its|their) (?:\w+ )?priorit(?:y|ies)(?= ?(?:[.;:,]|$)| (?:for|of|in|to|and|if|as|on|at|when|across|within|throughout|here|now)\b)
priorities :: priorities (?:identified |that emerged |for [^.;:]{1,60}? |in [^.;:]{1,60}? )?(?:are|were|will be|include|included|emerged)(?! (?:based|set|determined|defined)\b)
priority :: (?:our|my)(?: \w+)? priority (?:is|must be|should be|has to be|remains) (?:to|the)
agenda :: top of (?:our|the) agenda (?:is|must be|should be)
priorité priorités :: (?:la |une |notre |les |nos )?priorités? (?:absolue )?(?:est|sont|sera|seront) (?:de|d['’]\w+|la|le|les|l['’]\w+)|(?:est|sont|reste) (?:donc )?(?:une|la|notre) priorité
priorität prioritäten :: (?:hat|haben|genießt|muss) (?:\w+ )?(?:höchste|oberste|hohe|absolute|klare) priorität|(?:oberste|höchste) priorität (?:hat|haben|ist)
prioridad prioridades :: (?:la |una |nuestra |las )?prioridad(?:es)? (?:es|son|será)|(?:es|sigue siendo) (?:una|la|nuestra) prioridad
"""
)
