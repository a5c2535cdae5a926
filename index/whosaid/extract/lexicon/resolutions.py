"""How minutes in French, German and Spanish put down what was voted, agreed and taken on."""

from whosaid.extract.lexicon.phrases import Cues

RESOLUTIONS = Cues(
    r"""
# French
unanimité majorité voix levée contre :: (?:est|sont|a été|ont été) (?:\w+ ){0,3}?(?:adoptée?s?|approuvée?s?|votée?s?|validée?s?|acceptée?s?|élue?s?|donnée?|accordée?|reconduite?s?|renouvelée?s?|désignée?s?|nommée?s?|réélue?s?|fixée?s?)(?: [^.;:]{0,80})? (?:à l['’]unanimité|à la majorité|par \w+ voix|à main levée|\(\w+ (?:pour|contre))
unanimité majorité :: ^à (?:l['’]unanimité|la majorité)[^.;:]{0,60}? (?:est|sont|a été|ont été|décident?|adoptent?|approuvent?|acceptent?|élisent|élit)
unanimité majorité :: (?:conseil|assemblée|comité|commission|bureau|membres|adhérents|présents|élus)\b[^.;:]{0,40}? (?:accepte|acceptent|approuve|approuvent|adopte|adoptent|valide|valident|vote|votent|décide|décident|élit|élisent|a|ont)\b(?: [^.;:]{0,120})? (?:à l['’]unanimité|à la majorité)
adoptée adopté approuvée approuvé votée voté :: (?:la|cette|le|les) (?:\w+ )?(?:résolutions?|motions?|délibérations?|rapport (?:moral|financier|d['’]activités?)|comptes de l['’]exercice) (?:[^.;:,]{0,60} )?(?:est|sont|a été|ont été) (?:\w+ment )?(?:adoptée?s?|approuvée?s?|votée?s?)
quitus :: (?:quitus (?:est|a été|lui est) (?:donné|accordé)|(?:donne|donnent|accorde|accordent|vote|votent) (?:le )?quitus)
cotisation adhésion :: (?:la cotisation|l['’]adhésion)\b[^.;:,]{0,50} (?:est|sera|reste|passe) (?:fixée |maintenue |portée )?à \d
vœu avis :: (?:conseil|comité|assemblée|commission)\b[^.;:]{0,30} (?:a émis|émet) (?:le|un) (?:vœu|avis favorable)
accord :: (?:tout le monde est|tous sont|(?:les|tous les) (?:membres|présents|participants|adhérents) (?:sont|tombent|se mettent)(?: tous)?) d['’]accord pour
charge chargera chargent chargeront occupera occuperont :: (?:se charge(?:ra|nt|ront)? (?:de|d['’]) ?\w+(?:er|ir|re)\b|s['’]occuper(?:a|ont) (?:de|du|des|d['’]\w+))
# German
einstimmig mehrheitlich mehrheit stimmen enthaltung enthaltungen gegenstimmen gegenstimme :: (?:wird|werden|wurde|wurden|ist|sind) (?:[^.;:]{0,80} )?(?:einstimmig|mehrheitlich|mit [^.;:]{0,30}mehrheit|(?:mit|bei) [^.;:]{1,40}(?:stimmen?|enthaltung(?:en)?))(?: [^.;:]{0,60})? (?:angenommen|genehmigt|beschlossen|verabschiedet|gewählt|bestätigt|entlastet|zugestimmt|erteilt|gebilligt|bestimmt|bestellt|aufgenommen|geändert|wiedergewählt)
angenommen verabschiedet :: (?:der|die|dieser|das|dem|den|beide|alle|zwei|drei|vier|\d+) (?:[^\W\d_]+ ){0,2}?(?:\w*antrag|\w*anträge|vorschlag|\w*vorschläge|resolution|\w*beschluss|beschlussvorlage|\w*satzung) (?:[^.;:,]{0,40} )?(?:wird|werden|wurde|wurden|ist|sind) (?:[^.;:]{0,80} )?(?:angenommen|verabschiedet)(?= ?[.;!]| und)
genehmigt beschlossen :: (?:der|die|das|dem) (?:[^\W\d_]+ ){0,2}?(?:rechenschaftsbericht|kassenbericht|jahresbericht|geschäftsbericht|jahresabschluss|jahresrechnung|protokoll|niederschrift|\w*haushalt\w*) (?:[^.;:,]{0,60} )?(?:wird|werden|wurde|wurden|ist|sind) (?:[^.;:]{0,80} )?(?:genehmigt|beschlossen)(?= ?[.;!])
gewählt bestimmt :: (?:wird|werden|wurde|wurden|ist|sind) (?:[^.;:]{0,80} )?(?:zum|zur|zu|als) (?:neuen )?(?:\w*kassen\w+|\w*schriftführer\w*|versammlungsleiter\w*|wahlleiter\w*|protokollführer\w*|beisitzer\w*|kassierer\w*|schatzmeister\w*|\w*revisor\w*)(?: [^.;:]{0,40})? (?:gewählt|bestimmt)
einstimmig :: ^einstimmig [^.;:]{0,60}? ?(?:ist|sind|wird|werden|wurde|wurden) [^.;:]{0,120}? ?(?:gewählt|angenommen|beschlossen|genehmigt|bestätigt)
entlastet entlastete :: \w*versammlung entlastete?\b
vorschlag antrag :: \w*versammlung folgte? dem (?:vorschlag|antrag)
gewählt :: (?:wird|werden|wurde|wurden) (?:[^.;:]{0,40} )?von der \w*versammlung (?:[^.;:]{0,80} )?gewählt
entlastet :: (?:vorstand|kassenwart\w*|schatzmeister\w*|präsidium|geschäftsführung|kassier\w*)\b(?: \w+){0,3} (?:wird|wurde|ist|werden|wurden) (?:[^.;:]{0,60} )?entlastet
entlastung einvernehmen zustimmung :: (?:wird|wurde|werden|wurden) (?:[^.;:]{0,60} )?(?:die |das )?(?:entlastung|einvernehmen|zustimmung) erteilt
stimmt stimmen stimmte stimmten :: (?:\w*versammlung|rat|\w+rat|\w*ausschuss|\w*mitglieder|vorstand|plenum|gremium|anwesenden|gemeinderäte|stadträte|ratsmitglieder) (?:stimmte?n?|stimmt) (?!gegen|für|über|ab)(?:[^.;:]{1,120} )?zu(?= ?[.;])
einigen einigt einigten einigte verständigen verständigten verständigt verständigte :: (?:\w*mitglieder|teilnehmer\w*|teilnehmenden|anwesenden|\w*versammlung|vorstand|\w*rat|gruppe|plenum|wir|man) (?:\w+ )?(?:einig(?:en|t|ten|te)|verständig(?:en|t|ten|te)) sich (?:\w+ ){0,2}(?:darauf|auf)
bereit :: erklär(?:t|en|te|ten) sich (?:[^.;:,]{0,30} )?bereit
beschlossen :: ^beschlossen (?:wird|wurde|werden|wurden)
# Spanish
unanimidad mayoría asentimiento consenso votos :: (?:es|son|fue|fueron|ha sido|han sido|queda|quedan|quedó|quedaron|resulta|resultó) (?:\w+ ){0,3}?(?:aprobad[oa]s?|aceptad[oa]s?|adoptad[oa]s?|elegid[oa]s?|reelegid[oa]s?|ratificad[oa]s?|nombrad[oa]s?|designad[oa]s?|renovad[oa]s?|acordad[oa]s?)(?: [^.;:]{0,90})? (?:por (?:unanimidad|mayoría|asentimiento|consenso|\w+ votos)|con \w+ votos)
acuerda acuerdan aprueba aprueban decide deciden acordaron aprobaron decidieron resuelve :: (?:pleno|junta|asamblea|consejo|comité|comisión|asistentes|soci[oa]s|miembros|presentes|claustro|patronato|directiva|concejales)\b[^.;:]{0,60}?,? (?:acuerdan?|aprueban?|deciden?|resuelve|acordaron|aprobaron|decidieron) (?!sobre|si\b|cuando)\w+
aprueban acuerdan autoriza autorizó autorizaron convino aprobaron acordaron :: (?<!no\s)se (?:aprueban|acuerdan|autoriza|autorizó|autorizaron|convino|aprobaron|acordaron) (?!que se )\w+
queda quedan :: quedan? (?:por tanto |así |por lo tanto )?(?:aprobad[oa]s?|acordad[oa]s?|ratificad[oa]s?)\b
decide :: se decide (?:por (?:unanimidad|consenso|mayoría)|que|\w+[aei]r(?:l[aeo]s?|se)?)\b
encargará encargarán ocupará ocuparán :: se (?:encargarán?|ocuparán?) (?:de|del)
compromete comprometen :: se compromete(?:n)? a \w+[aei]r
"""
)
"""Sentences that tell of a vote, a consent, an election or a task that somebody takes on."""
