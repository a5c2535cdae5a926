"""Plain demands in English, French, German, Spanish, Catalan and Portuguese, as debates and reports put them.

Each asks by itself, in talk too; the words of duty and need that only may ask stand in `prescription`.
"""

from whosaid.extract.lexicon.phrases import Cues

DEMANDS = Cues(
    r"""
# English
something :: (?:^|(?<=[,;:]\s))(?:but |and |so )?something (?:must|has to|needs to|should|ought to) (?:\w+ )?be done
let :: ^(?:[^.;]{0,40}, )?let (?:the (?!record|speaker|chair|minister (?:speak|answer|finish)|hon)\w+|those|every|all (?:of )?(?:the|our)|our|these|it be (?!known|said|noted|clear|understood|recorded)|there be (?!no (?:doubt|mistake)|light)) [^.;]{3,120}
fair right proper :: it is (?:only|just|but) (?:fair|right|proper) (?:that|to)
deserve deserves :: (?:people|farmers|workers|families|victims|children|women|citizens|voters|taxpayers|country|nation|youth|students|teachers|pensioners|patients|\w{3,}ans) (?:also |really |all )?deserves? (?:to be (?!congratulated|commended|praised)|to have|to know|better|an? (?!mention|word|round|credit)|more|answers|justice) ?\w+
must :: (?:president|minister|government|secretary|chairman|director|commissioner) must go(?= ?[.!])
demand urge call appeal :: ^(?:[^.;,]{1,40}, )?(?:i|we) (?!do not|don['’]t)[^.;]{1,60}? and (?:demand|urge|call (?:for|on|upon)|appeal to) \w+
needs need :: (?:country|nation|region|continent|industry|sector|africa|europe|britain) (?:\w+ )?needs (?:an? (?!lot\b|bit\b|break\b|while\b)|more|better|new|strong|stronger) ?\w+
want demand asking ask :: (?:^|(?<=[,;:]\s))(?:what (?:we|i) (?:want|demand|ask for|are asking for|am asking for)|all (?:that )?(?:we|i) (?:ask|want|demand|are asking|am asking)(?: for| of [^.;,]{1,30})?) is (?!to (?:know|hear|see)|why|how)\w+
least thing :: the (?:very )?(?:least|best thing|first thing|only thing)(?: that)? (?:the \w+|we|they|he|she|this \w+) (?:can|could|should|must) (?:now )?do is
way :: ^(?:[^.;,]{1,40}, )?(?:the (?:only|surest|quickest) (?:real )?way (?:to|of|out|forward)\b[^.;,]{0,60}? is|the way (?:out|ahead) is) (?:to|for) (?!this|that)\w+
# French
gagnerait gagneraient mériterait mériteraient gagneraient :: (?:gagnerai(?:t|ent) à|mériterai(?:t|ent) (?:de|d['’]\w+)) ?\w+
mérite méritent :: (?<!qui\s)mérite(?:nt)? (?:donc |aussi |également )?d['’]être (?:\w+ment |mieux |plus )?\w+(?:é|ée|és|ées|ie|is|ies)
apparaît paraît semble apparait parait :: il (?:nous )?(?:apparaît|apparait|paraît|parait|semble) (?:donc |aussi |\w+ment )?(?:nécessaire|souhaitable|indispensable|essentiel|utile|opportun|urgent|important|primordial) (?:de|d['’]\w+|que)
conviendra importera faudra :: il (?:conviendra|importera|faudra) (?:donc |aussi |également |alors )?(?:de |d['’])?(?!noter|rappeler|préciser|attendre|compter)\w+(?:er|ir|re)
mieux :: (?:^|(?<=,\s))mieux vaut (?!tard)(?:un|une|des|le|la)\b
manque :: ^il manque (?:encore |toujours |aussi )?(?:un|une|des|de) \w+
reste :: ^(?:il )?reste (?:donc |encore |désormais )?à (?!savoir|voir|noter|dire|convaincre)\w+(?:er|ir|re)
encourage prie plaide invite exhorte appelle :: (?:le|la) (?:comité|commission|rapport|mission|conseil|groupe)(?: de travail)? (?:encourage|prie|plaide|invite|exhorte|appelle)(?: instamment| également| aussi| vivement)? (?:l['’]\w+|les? |la |pour|à|aux?|tou)
besoin :: (?:nous avons|on a) (?:(?:tous|donc|aussi|vraiment|urgemment|absolument|également|bien) )*besoin (?:de (?!vous\b|toi\b|moi\b|savoir)|d['’])\w+
nécessaire indispensable essentiel urgent impératif primordial crucial important fondamental temps :: (?<!s['’])il est (?:donc |aussi |également |\w+ment |grand |très )?(?:nécessaire|indispensable|essentiel|urgent|impératif|primordial|crucial|important|fondamental|temps) (?:de (?!noter|rappeler|dire|souligner|préciser|savoir|se souvenir|comprendre|voir|signaler|passer|conclure)\w+|d['’](?!avoir|être|ajouter|abord)\w+|que|qu['’]\w+)
utile souhaitable intéressant nécessaire bon opportun préférable judicieux sage pertinent :: (?:il )?serait (?:\w+ment |donc |aussi |plus )?(?:utile|souhaitable|intéressant|nécessaire|bon|opportun|préférable|judicieux|sage|pertinent)(?: (?:de|que)\b| d['’]| qu['’]|(?= ?[.;!]))
convient conviendrait importe :: il (?:convient|conviendrait|importe) (?:donc |aussi |également )?(?:de (?!noter|rappeler|préciser|souligner|signaler|ajouter|remarquer)\w+|d['’](?!ajouter)\w+|que|qu['’]\w+)
demande demandons exige exigeons :: (?:je|nous) (?:vous |lui |leur )?(?:demande|demandons|exige|exigeons) (?:donc |aussi |solennellement |simplement |également |instamment )?(?:au|aux|à la|à l['’]\w+|à ce|que(?! la parole| vous (?:m|me)\b)|qu['’]\w+|de (?:voter|soutenir|rejeter|refuser|retirer|prendre|revoir|repousser)|d['’](?:adopter|approuver|agir))
propose proposons :: (?:je|nous) (?:vous )?(?:propose|proposons) (?:donc |aussi |également )?(?:que(?! nous (?:passions|suspendions|reprenions))|qu['’]\w+|de (?:créer|mettre|supprimer|réduire|renforcer|donner|faire|modifier|prendre|rendre|fixer|limiter|porter)|d['’](?:adopter|instaurer|augmenter|étendre|établir|ouvrir))
appelle appelons invite invitons encourage encourageons exhorte exhortons :: (?:j['’]|je |nous )(?:vous )?(?:en )?(?:appelle|appelons|invite|invitons|encourage|encourageons|exhorte|exhortons) (?:donc |solennellement |vivement |aussi )?(?:(?:tou(?:te)?s )?(?:le|la|les|nos|l['’]\w+)\b[^.;]{0,60}? |tou(?:te)?s )?(?:à (?!m['’]écouter|passer|prendre la parole|conclure)\w+|au \w+|aux \w+)
souhaite souhaitons souhaiterais souhaiterions veux voulons :: (?:je|nous) (?:souhaite|souhaitons|voulons|veux|souhaiterais|souhaiterions) (?:donc |aussi |également |vivement )?(?:que(?! vous\b| tu\b| la bienvenue)|qu['’](?!on\b)\w+)
recommande plaide plaidons milite :: (?:je|nous) (?:recommande|plaide|plaidons|milite) (?:\w+ment |donc |aussi )?(?:de|d['’]\w+|que|pour|la|le|les|l['’]\w+)
recommandation proposition suggestion :: (?:notre|nos|ma|une|la|cette)(?: \w+)? (?:recommandation|proposition|suggestion)(?: est| serait| consiste| consisterait|,? c['’]est) (?:de|d['’]\w+|que|à|qu['’]\w+)
priorité :: (?:la|notre|ma)(?: \w+)? priorité (?:doit|devrait|est)(?: être)? (?:de|d['’]\w+|donnée|accordée|la|le|les)|(?:doi(?:t|vent)|devrai(?:t|ent)) (?:rester |être )(?:une|la|notre|une de nos)(?: \w+)? priorité
doit doivent devrait devraient devra devront :: (?<!qui\s)(?:doit|doivent|devrait|devraient|devra|devront) (?:(?:donc|aussi|également|absolument|impérativement|\w+ment|pas|plus|tous|toutes) )*être (?:(?:mieux|plus|tous|donc|également|rapidement|\w+ment) )*(?!considéré|perçu|compris|entendu|dit|clair|fier|prudent|saluée?\b)(?:\w+(?:é|ée|és|ées|ie|is|it|ite|ites|its|erte?s?|ues)|vus?|lus?|mis|mises?|pris|prises?|faite?s?|dû|tenus?|vaincus?|rendus?)
doit doivent devrait devraient devra :: (?<!qui\s)(?:doit|doivent|devrait|devraient|devra) (?:(?:donc|aussi|également|absolument|impérativement|\w+ment) ){1,2}(?!être|avoir|dire|rappeler|noter)\w+(?:er|ir|re)
pouvons peut :: (?:nous ne pouvons|on ne peut) (?:plus|pas) (?:\w+ment |donc )?(?:continuer|laisser|tolérer|ignorer|attendre|(?:nous|se) permettre|rester|rester les bras)
appartient revient incombe :: il (?:nous )?(?:appartient|revient|incombe) (?:donc |aussi )?(?:(?:au|aux|à) [^.;,]{1,50}? )?(?:de (?!dire|juger|décider)\w+|d['’]\w+)
invité invitée invités invitées appelé appelée appelés appelées encouragé encouragée encouragés encouragées prié priée priés priées :: (?:est|sont) (?:\w+ment |aussi )?(?:(?:invitée?s?|appelée?s?|encouragée?s?) à|priée?s? (?:de|d['’]\w+))(?! (?:prendre la parole|s['’]asseoir|se lever|m['’]écouter))
faut :: il ne faut (?:pas|plus|surtout pas) (?!oublier|croire|se (?:tromper|leurrer)|confondre|exagérer|que|s['’]étonner|avoir|être|se faire)\w+(?:er|ir|re)
faut besoin :: ce (?:qu['’]il (?:nous )?faut|dont (?:nous avons|on a) besoin)(?:,? c['’]est|,? ce sont| est)
nécessaire nécessaires indispensable indispensables :: ^(?:davantage|plus|beaucoup plus) (?:de|d['’])[^.;,]{1,60}? (?:est|sont) (?:\w+ment )?(?:nécessaires?|indispensables?)
mieux :: (?:^|(?<=,\s))(?:il )?(?:vaut mieux|vaudrait mieux|mieux vaut|mieux vaudrait) (?!tard)\w+(?:er|ir|re)
devoir obligation responsabilité :: (?:nous avons|on a|l['’]état a|le gouvernement a) (?:donc |aussi |tous |également )?(?:le devoir|l['’]obligation|la responsabilité) (?:de|d['’]\w+)
solution option :: (?:la|une)(?: \w+)? (?:solution|option) (?:est|serait|consiste|consisterait|c['’]est) (?:de|d['’]\w+|à)
souligné rappelé insisté exprimé appelé souhaité :: (?:participants|intervenants|membres|experts|délégués|orateurs|panélistes|groupe|atelier|comité|commission)\b[^.;]{0,30}? (?:ont|a) (?:\w+ment |aussi |également )?(?:(?:souligné|rappelé|exprimé|insisté sur) (?:la nécessité|le besoin)|appelé (?:à|au|aux)|souhaité que)
objectif :: (?:l['’]|notre |un )objectif (?:doit|devrait) être (?:de|d['’]\w+)
gouvernement ministre parlement conseil état commission europe france nous :: c['’]est (?:donc |aussi )?(?:au (?:gouvernement|ministre|parlement|conseil)|à (?:l['’]état|la commission|l['’]europe|la france|nous)) (?:de (?!dire|juger|décider)\w+|d['’]\w+)
retirez cessez arrêtez votez rejetez soutenez adoptez renoncez agissez :: (?:^|(?<=[,;:–—]\s)|(?<=et\s)|(?<=donc\s))(?:retirez (?:ce|cet|cette|votre|vos)|(?:cessez|arrêtez) (?:de|d['’]\w+|ces?|cette)|(?:votez|rejetez|soutenez|adoptez) (?:ce|cet|cette|notre|nos|contre|pour)|renoncez à|agissez)
voulons :: (?<!que\s)nous voulons (?:\w+ment |aussi |donc )?(?:une? (?!réponse)|des (?!réponses)|plus de |moins de |davantage de )\w+
nécessaire nécessaires indispensable indispensables souhaitable souhaitables :: ^(?:un|une|des|la|le|les|cette|ce) [^.;,]{1,60}? (?:est|sont|serait|seraient) (?:\w+ment |donc |aussi )?(?:nécessaires?|indispensables?|souhaitables?)(?= ?[.;!])
# German
prüfen anzustreben vermeiden gewährleisten streichen ersetzen klarzustellen aufzunehmen berücksichtigen veröffentlichen ergänzen :: (?:ist|sind) (?:[^\s,;.]+ ){0,5}?(?:zu (?:prüfen|vermeiden|gewährleisten|streichen|ersetzen|berücksichtigen|veröffentlichen|ergänzen)|anzustreben|klarzustellen|aufzunehmen)(?= ?[.!,;])
spricht sprechen :: (?:(?:wir|\w+gruppe|\w*ausschuss|\w*kommission|\w*verband|\w*rat|verbände|mitglieder|teilnehmer\w*) (?:spricht|sprechen) (?:sich|uns)|(?:sprechen wir|spricht \w+) (?:sich|uns)) [^.;]{0,80}?(?:für|gegen) [^.;]{3,120}? aus(?= ?[.!,;])
lehnen lehnt :: (?:wir lehnen|lehnen wir|(?:verband|\w*ausschuss|\w*gruppe|\w*rat) lehnt) [^.;]{3,120}? ab(?= ?[.!,;])
setzen :: (?:wir setzen uns|setzen wir uns) [^.;]{0,40}?für [^.;]{3,120}? ein(?= ?[.!,;])
bitten :: wir bitten (?:daher |deshalb |dringend )?(?:darum|um (?:eine |die )?(?:prüfung|klarstellung|änderung|ergänzung|verlängerung|berücksichtigung|aufnahme|streichung))
nachbesserungsbedarf klärungsbedarf verbesserungsbedarf reformbedarf :: (?:besteht|gibt es|sehen wir|ist) (?:\w+ ){0,4}?(?:nachbesserungsbedarf|klärungsbedarf|verbesserungsbedarf|reformbedarf)|(?:nachbesserungsbedarf|klärungsbedarf|verbesserungsbedarf|reformbedarf) (?:besteht|gibt es)
vorrangig vordringlich dringendsten :: ^(?:vorrangig|vordringlich|am dringendsten) (?:ist|sind|wäre)
notwendig nötig unerlässlich erforderlich wichtig sinnvoll unabdingbar dringend :: (?:es (?:ist|wäre)|(?:ist|wäre) es) (?:(?!nicht\b|nie\b|kein)\w+ ){0,3}?(?:notwendig|nötig|unerlässlich|erforderlich|wichtig|sinnvoll|unabdingbar)(?! ?, (?:zu (?:sagen|betonen|erwähnen|wissen)|dass (?:wir|man) (?:hier|heute|uns|das) (?:reden|diskutieren|sprechen)))(?= ?[,.;])
zeit :: (?:es (?:ist|wäre)|(?:ist|wäre) es) (?:(?:jetzt|nun|endlich|also|daher|höchst|schon|längst) )*(?:höchste zeit|an der zeit)
brauchen braucht :: was (?:wir|es) (?:\w+ ){0,2}brauch(?:en|t),? (?:ist|sind)
braucht brauchen :: (?:österreich|deutschland|europa|die schweiz|(?:das|unser|dieses) land|die (?:menschen|bauern|schulen|städte|gemeinden|länder|\w+innen)) (?:\w+ ){0,2}?brauch(?:t|en) (?:\w+ ){0,3}?(?:eine?n?|mehr|neue[nrs]?|klare[nrs]?|bessere[nrs]?|endlich|wieder)|brauchen wir (?:(?:daher|auch|jetzt|hier|vor allem|dringend) )*(?:eine?n?|mehr|neue[nrs]?|klare[nrs]?|bessere[nrs]?|endlich)
wollen :: (?<!was\s)wir wollen (?:\w+ ){0,2}?(?:endlich|mehr|keine?n?|eine?n?) (?!wissen|sagen)\w+
wichtig notwendig entscheidend nötig erforderlich dringend :: (?:wichtig|notwendig|entscheidend|nötig|erforderlich|dringend) (?:ist|wäre|sind) (?:(?:daher|auch|jetzt|hier|vor allem|mir|uns|es|aber|dabei) )*(?:[–-] ?[^.;–]{1,60}[–-])?(?:, dass(?! (?:man|wir) (?:das |sich )?(?:wissen|sagen|verstehen))|eine?\b|mehr\b)|(?:wichtig|notwendig|entscheidend|nötig|erforderlich) (?:ist|wäre)(?: auch| daher| vor allem)?, dass
gehört gehören :: gehör(?:t|en) (?!zu)(?:[^\s,;.]+ ){0,6}?(?!abgeord|gesagt|erwähnt|gestellt|betont|gehört)(?:[^\W\d_]{3,}iert|ge[^\W\d_]{2,}(?:t|en)|ver[^\W\d_]{2,}(?:t|en)|(?:ab|auf|aus|ein|um|an|weg|zurück)ge[^\W\d_]+)(?= ?[.!,;])
endlich :: (?:muss|müssen|müsste|müssten|sollten?|soll) (?:[^\s,;.]+ ){0,5}?endlich
denke denken glaube glauben meine meinen finde finden meinung überzeugt ansicht :: (?:(?:ich|wir) (?:\w+ )?(?:denke|denken|glaube|glauben|meine|meinen|finde|finden|(?:bin|sind) (?:\w+ )?(?:der (?:\w+ )?(?:meinung|ansicht)|überzeugt))|(?:denke|glaube|meine|finde) ich)\b[^.;]{0,50}?, dass [^.;]{3,200}? (?:muss|müssen|sollten?|soll|müsste|brauchen|braucht|gehören|gehört)(?= ?[.!,;])
treten hören sorgen stimmen handeln beenden stoppen schaffen ändern unterstützen ziehen setzen machen nehmen lehnen :: (?:^|(?<=[,;:–—]\s)|(?<=und\s)|(?<=daher\s)|(?<=bitte\s))(?:treten sie [^.;!]{0,60}?zurück|hören sie [^.;!]{0,40}?auf|sorgen sie [^.;!]{0,30}?dafür|stimmen sie (?!mir)[^.;!]{0,80}?zu|(?:handeln|beenden|stoppen|schaffen|ändern|unterstützen) sie|ziehen sie [^.;!]{0,60}?(?:zurück|konsequenzen)|setzen sie [^.;!]{0,60}?(?:um|ein|durch)|machen sie (?:[^\s.;!]+ ){0,4}?(?:frei|schluss|endlich|ernst)|nehmen sie [^.;!]{0,40}?(?:zurück|ernst|den hut)|lehnen sie [^.;!]{0,60}?ab)(?= ?[.!,;]| \w)
endlich :: (?:^|(?<=[,;:–—]\s)|(?<=und\s))\w{3,}en sie (?:[^\s.;!,]+ ){0,5}?endlich
lassen lasst :: (?:lassen sie uns|lasst uns) (?!nicht vergessen|weiter|beginnen|abstimmen|fortfahren)\w+
zustimmung unterstützung annahme :: (?:bitten?|ersuchen?) (?:\w+ ){0,2}um (?:ihre |die |breite )?(?:zustimmung|unterstützung|annahme)(?! (?:durch|per|mit) )(?![^.;]*zeichen)
ziel :: (?:muss|müsste|sollte) (?:\w+ )?(?:unser|das) (?:\w+ )?ziel sein
schluss :: ^(?:daher |deshalb )?schluss mit
wünsche wünschen :: (?:ich wünsche mir|wir wünschen uns|wünsche ich mir|wünschen wir uns)[^.;]{0,30}?(?=, dass)
konsequenzen rücktritt zurücktreten :: (?:sollten?|müssen|müssten?|muss|soll) [^.;]{0,60}?\b(?:konsequenzen ziehen|zurücktreten|seinen rücktritt)|(?:fordern?|verlangen?) (?:\w+ ){0,3}rücktritt
soll sollten sollte sollen :: (?:^|(?<=[–,;:]\s))(?:er |sie |(?:der|die|dieser?|unsere?) (?:\w+ ){1,3}?)(?:sollen|sollten?|(?<!das\s)soll) (?:[^\s,;.]+ ){1,9}?(?!haben|sein|werden|heißen|bedeuten|gelten|können|müssen|kommen|wissen|denken|glauben)[^\W\d_]{3,}(?:en|ln|rn)(?=[.!])
bedarf :: (?:es bedarf|bedarf es) (?:\w+ ){0,2}?(?:eine[rs]|der|des|mehr|neuer|klarer|besserer|\w+er)
appelliere appellieren fordere fordern plädiere plädieren empfehle empfehlen verlange verlangen ersuche ersuchen :: (?:(?:ich|wir) (?:\w+ )?(?:appelliere|appellieren|fordere|fordern|plädiere|plädieren|empfehle|empfehlen|verlange|verlangen|ersuche|ersuchen)|(?:appelliere|appellieren|fordere|fordern|plädiere|plädieren|empfehle|empfehlen|verlange|verlangen) (?:ich|wir))\b(?! (?:nicht|ja nicht|nur))
rufe rufen :: (?:(?:ich|wir) (?:rufe|rufen)|(?:rufe|rufen) (?:ich|wir)) [^.;]{1,90}? (?:auf|dazu auf)(?= ?[,.;])
schlage schlagen :: (?:(?:ich|wir) (?:schlage|schlagen)|(?:schlage|schlagen) (?:ich|wir)) (?!ihnen nicht)[^.;]{0,60}?\bvor(?=,)(?!, (?:dass wir (?:jetzt|nun|abstimmen|fortfahren|beginnen)|jetzt))
bitte bitten :: (?:ich|wir) (?:bitte|bitten) (?:sie|um|die|den|das|alle)\b[^.;]{0,120}?(?:zuzustimmen|zu unterstützen|abzulehnen|zustimmung|unterstützung|einzutreten|einzusetzen)
empfehlung vorschlag forderung :: (?:unsere?|meine?|eine?|die|der|das)(?: \w+)? (?:empfehlung|vorschlag|forderung)(?: an [^.;,]{1,40}?)? (?:ist|lautet|wäre)(?= ?[,:]| es| daher)
vorgeschlagen empfohlen :: (?:es )?(?:wird|wurde) (?:\w+ ){0,2}?(?:vorgeschlagen|empfohlen)(?=,)
vorrang priorität ziel :: (?:vorrang|priorität|oberstes ziel|ziel|unser ziel) (?:muss|müsste|sollte)\b|(?:muss|müssen|sollte|sollten) (?:\w+ ){0,6}?(?:priorität|vorrang) (?:haben|genießen|bekommen)
dürfen darf :: (?:wir dürfen|dürfen wir|darf es|es darf) (?:\w+ ){0,4}?(?:nicht|nie|niemals|keine?n?)\b(?![^.;]*\b(?:vergessen|wundern|übersehen|verwechseln|täuschen)\b)|darf (?:\w+ ){0,3}?nicht (?!vergessen|übersehen)(?:\w+ ){0,3}?(?:werden|sein|bleiben|passieren)
aufgefordert aufgerufen :: (?:wird|werden|ist|sind) (?:\w+ ){0,4}?(?:aufgefordert|aufgerufen)
niemand :: niemand (?:sollte|soll|darf)
leisten :: können (?:wir )?(?:es )?(?:uns )?[^.;,]{0,40}?(?:nicht (?:mehr |länger )?|kein\w* [^.;,]{0,30})leisten
aufgabe pflicht verantwortung :: es ist (?:(?:daher|auch|jetzt|die|eine) )*(?:aufgabe|pflicht) (?:der|des|von|aller|jedes)
dafür :: (?:bin|sind) (?:auch )?(?:ich|wir) (?:auch |sehr |ganz )?dafür ?, dass|(?:ich bin|wir sind) (?:auch |sehr |ganz )?dafür ?, dass
verpflichtung pflicht verantwortung :: (?:haben wir|wir haben) (?:\w+ ){0,3}?(?:die|eine) (?:\w+ )?(?:verpflichtung|pflicht|verantwortung)(?= ?,)
gilt :: (?:gilt es|es gilt)(?: nun| jetzt| daher| deshalb| also| dabei)?,? (?!als|das gleiche|für|dasselbe|auch für)[^.;]{1,160}? (?:zu \w{4,}en|\w{2,}zu\w{3,}en)
wäre wünschenswert :: (?:am besten|besser|wünschenswert|sinnvoller) wäre|wäre (?:\w+ ){0,3}?wünschenswert
benötigt gebraucht :: ^(?:es )?(?:mehr|bessere?|neue|zusätzliche|weitere|dringend)\b[^.;,]{1,60}? (?:werden|wird) [^.;,]{0,60}?(?:benötigt|gebraucht)
teilnehmer teilnehmerinnen teilnehmenden mitglieder experten gruppe :: (?:teilnehmer|teilnehmerinnen|teilnehmenden|mitglieder|experten|gruppe)\b[^.;]{0,30}? (?:betonten?|unterstrichen?|forderten?) (?:die notwendigkeit|den bedarf|mehr|ein)|(?:teilnehmer|teilnehmenden|mitglieder|experten) sprachen sich (?:\w+ ){0,2}?für [^.;]{1,120}? aus
# Spanish
interesante útil deseable utilidad :: (?:sería|resultaría) (?:muy |también )?(?:(?:interesante|útil|deseable) (?:que|\w+[aei]r(?:se|l[aeo]s?)?)|de gran utilidad)
sugiere propone recomienda :: se (?:sugiere|propone|recomienda) (?:la|el|un|una|que|a|también)
alienta exhorta anima invita :: (?:comité|comisión|consejo|grupo|informe) (?:alienta|exhorta|anima|invita) (?:a|al)
clave fundamental esencial imprescindible :: (?:es|son|será|resulta) (?:\w+mente |también )?(?:clave|fundamental|esencial|imprescindible) para (?:el|la|los|las|que|\w+[aei]r)
cabe urge :: (?:^|(?<=,\s))(?:urge|cabe) (?!señalar|recordar|destacar|mencionar|preguntar|decir|esperar|añadir|suponer|pensar|subrayar)\w+[aei]r(?:se|l[aeo]s?)?
urgente imprescindible necesario fundamental esencial indispensable :: resulta (?:\w+mente |también |pues )?(?:urgente|imprescindible|necesario|fundamental|esencial|indispensable) (?:que|\w+[aei]r)
tiene tienen :: (?:gobierno|consejo|ministerio|ministr[oa]|ayuntamiento|estado|comisión|administración|parlamento) tiene que (?!ver\b|ser\b|decir|ir\b|estar|haber)\w+[aei]r(?:se|l[aeo]s?)?
queremos :: (?<!\bno\s)(?<!\bque\s)queremos (?:una? (?!minuto|pregunta|respuesta)|más (?!información)|menos )\w+
dimita dimitan rectifique rectifiquen retire retiren apoyen voten :: (?:^|(?<=[,;:]\s)|(?<=favor\s))(?:dimitan?|rectifiquen?|retiren? (?:esta|este|la|el)|apoyen (?:esta|este|la|el)|voten (?:a favor|en contra))\b
deseable conveniente :: sería (?:muy )?(?:deseable|conveniente)(?= ?[.;!])
necesario imprescindible importante fundamental urgente preciso esencial conveniente deseable indispensable útil :: (?<!\bno\s)(?:es|sería) (?:\w+mente |muy |absolutamente |también )?(?:necesario|imprescindible|importante|fundamental|urgente|preciso|esencial|conveniente|deseable|indispensable|útil) (?:que|(?!decir|recordar|señalar|destacar|subrayar|saber|tener en|mencionar|aclarar|explicar|hablar|ver\b)\w+r(?:se|l[aeo]s?)?)
hora :: (?:es|ya es|ha llegado la) hora de (?!decir)\w+
falta necesitamos necesita necesitan :: (?<!\bno\s)(?<!\bni\s)hacen? falta (?!que le diga|decir|recordar|que se vuelv)\w+|(?<!\bno\s)(?<!\bque\s)(?<!\blo\sque\s)(?<!\bsólo\s)(?<!\bsolo\s)necesitamos (?!saber)\w+|^(?:[^.;,]{1,30}, )?se necesitan? \w+
necesitamos necesita falta :: lo que (?:necesitamos|hace falta|se necesita) es
pido pedimos exijo exigimos insto instamos solicito solicitamos reclamo reclamamos exhorto exhortamos propongo proponemos recomiendo recomendamos :: (?<!\blo\sque\s)(?:(?:le|les|os|te|se lo) )?(?:pido|pedimos|exijo|exigimos|insto|instamos|solicito|solicitamos|reclamo|reclamamos|exhorto|exhortamos|propongo|(?<!nos\s)proponemos|recomiendo|recomendamos) (?!(?:la palabra|perdón|disculpas|silencio|que conste|un minuto|que me|excusas|una cosa|hacer)\b)(?:que|al?|a l[ao]s?|el|la|los|las|una?|\w+[aei]r)\b
queremos quiero :: (?<!\bno\s)(?:queremos|quiero) que (?!sepa|conste|quede|entienda|me\b|usted|vea)\w+
recomendación propuesta sugerencia petición :: (?:nuestra|mi|una|la|otra|esta)(?: \w+)? (?:recomendación|propuesta|sugerencia|petición)(?: final| concreta)? (?:es|sería|consiste en) (?:que|\w+[aei]r)
propone recomienda invita :: se (?:propone|recomienda|invita) (?:que|al?|a l[ao]s?|\w+[aei]r)\b
debe deben debería deberían deberá prioridad :: (?<!\bque\s)(?<!\bvez\s)(?:debe|deben|debería|deberían|deberá) (?:también |no )?ser (?:(?:más|una|la|un|el|nuestra|también) )*(?:prioridad|objetivo|prioritari[oa]|\w{3,}[ai]d[oa]s?|hech[oa]s?|puest[oa]s?|abiert[oa]s?|resuelt[oa]s?|transparentes?)|debe (?:darse|hacerse|haber|existir|ponerse) \w+|la prioridad (?:debe ser|es) (?!de\b)\w+
podemos :: no (?:nos )?podemos (?:seguir|permitir|permitirnos|tolerar|ignorar|continuar|dejar de|consentir|quedarnos)
habría conviene convendría :: (?:habría que|conviene|convendría) (?!decir|recordar|señalar|destacar|preguntar)(?:que|\w+[aei]r(?:se|l[aeo]s?)?)
obligación deber responsabilidad :: tenemos (?:la obligación|el deber|la responsabilidad) de \w+
corresponde :: corresponde (?:al?|a l[ao]s?) [^.;,]{1,50}? (?!decir|decidir)\w+[aei]r
solución opción :: la (?:mejor |única )?(?:solución|opción) (?:es|sería|pasa por|está en) (?!de\b|que\b|la\b|el\b|un|esta)\w+[aei]r(?:se|l[aeo]s?)?
subrayaron pidieron destacaron reclamaron :: (?:participantes|miembros|expertos|ponentes|delegados) (?:también )?(?:(?:subrayaron|destacaron) la necesidad|pidieron|reclamaron)
# Catalan
demano demanem exigim proposem instem :: (?<!\bque\s)(?:(?:els|li|us|hi) )?(?:demano|demanem|exigim|proposem|instem) (?!(?:la paraula|disculpes|silenci|perdó)\b)(?:que|a|al|als|a la|una?|el|la|els|les)\b
prioritat prioritats prioritari prioritària :: (?:ha|han|hauria|haurien) de ser,? (?:[^.;]{1,40}, )?(?:(?:una?|la|un dels?|una de les) )?(?:\w+ )?(?:prioritats?|prioritari|prioritària)
podem :: no podem (?:permetre|continuar|tolerar|seguir|ignorar|deixar)
necessitem falta :: (?<!\bno\s)(?<!\bni\s)(?<!\bque\s)(?<!\bels\s)(?<!\bli\s)(?<!\bens\s)(?:necessitem|fa falta|fan falta) (?!dir|recordar|explicar)\w+
necessari imprescindible urgent fonamental :: (?<!\bno\s)(?<!\bque\s)(?:és|seria) (?:\w+ment |molt )?(?:necessari|imprescindible|urgent|fonamental) (?:que|(?!per\b|dir\b|recordar\b|explicar\b)\w+r)\b
objectiu :: (?:principal )?objectiu [^.;]{0,40}?(?:hauria|ha) de ser
# Portuguese
precisamos exigimos pedimos propomos :: (?<!\bque\s)(?:precisamos (?:de|que)|exigimos (?:que|o|a|os|as)|pedimos (?:que|ao|à)|propomos (?:que|\w+r))\b
podemos :: não podemos (?:continuar|permitir|tolerar|ignorar|deixar de)
"""
)
"""Behind no verb of hearsay these ask for something, whoever says them."""
