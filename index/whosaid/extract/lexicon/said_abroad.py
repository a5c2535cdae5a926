"""Verbs that stand behind words in quotation marks in French, German and Spanish, before their subject; small letters."""

FRENCH_PRESENT = frozenset(
    """
affirme ajoute annonce avertit avoue complète concède conclut confie confirme constate craint déclare demande dénonce déplore détaille
dit écrit enchaîne espère estime explique fustige glisse indique insiste interroge ironise juge lâche lance martèle observe plaide pointe
poursuit précise prévient promet raconte rappelle reconnaît redoute regrette relève remarque renchérit répète réplique répond reprend résume
rétorque salue signale souligne soupire soutient suggère témoigne tempère tranche
peste clame scande annonçait affirmait ajoutait assurait déclarait disait estimait expliquait indiquait précisait racontait rappelait regrettait répondait soulignait
assure note critique analyse argue
affirmera ajoutera dira expliquera répondra
expliquent affirment assurent déplorent disent estiment répondent dénoncent soulignent rappellent regrettent ajoutent indiquent
""".split()
)
FRENCH_PARTICIPLES = frozenset(
    """
affirmé ajouté annoncé assuré averti avoué commenté complété concédé conclu confié confirmé constaté critiqué déclaré demandé dénoncé
déploré détaillé dit écrit enchaîné estimé expliqué fustigé glissé indiqué insisté interrogé ironisé jugé lâché lancé martelé nuancé
plaidé pointé poursuivi précisé prévenu promis raconté rappelé réagi reconnu regretté relevé remarqué renchéri répété répliqué répondu repris
résumé rétorqué salué signalé souligné soutenu suggéré témoigné tempéré tranché
""".split()
)
FRENCH_REFLEXIVE = frozenset(
    "alarme agace amuse défend demande désole emporte étonne exclame félicite indigne inquiète insurge interroge plaint réjouit souvient".split()
)
FRENCH_REFLEXIVE_PARTICIPLES = frozenset(
    "alarmé agacé amusé défendu demandé désolé emporté étonné exclamé félicité indigné inquiété insurgé interrogé plaint réjoui souvenu".split()
)
GERMAN = frozenset(
    """
sagt sagte sagten sagen erklärt erklärte erklärten betont betonte betonten berichtet berichtete berichteten meint meinte meinten
fordert forderte forderten ergänzt ergänzte antwortet antwortete kritisiert kritisierte kritisierten warnt warnte warnten
unterstreicht unterstrich erläutert erläuterte bestätigt bestätigte bemerkt bemerkte entgegnet entgegnete erwidert erwiderte bekräftigt
bekräftigte bedauert bedauerte beklagt beklagte versichert versicherte verspricht versprach urteilt urteilte glaubt glaubte hofft hoffte
befürchtet befürchtete argumentiert argumentierte konstatiert konstatierte resümiert resümierte appelliert appellierte schreibt schrieb
schreiben schrieben fragt fragte rief ruft scherzt scherzte lobt lobte mahnt mahnte moniert monierte schildert schilderte erzählt
erzählte klagt klagte schimpft schimpfte kommentiert kommentierte bilanziert bilanzierte erinnert äußert äußerte prophezeit prophezeite
wiederholt wiederholte findet fügt fügte stellt stellte hob gab führte führt räumt räumte machte kündigt kündigte merkt merkte pflichtete
widerspricht widersprach begründet begründete
""".split()
)
SPANISH_SINGULAR = frozenset(
    """
dijo dice afirmó afirma señaló señala indicó explicó explica añadió añade agregó agrega subrayó subraya destacó destaca preguntó
respondió responde propuso pidió pide recordó recuerda advirtió advierte insistió insiste declaró aseguró asegura comentó comenta
manifestó manifiesta informó expuso planteó plantea sostuvo sostiene concluyó concluye expresó expresa sugirió mencionó contestó contesta
reprochó lamentó lamenta denunció zanjó matizó detalló reiteró opinó opina consideró considera agradeció precisó apuntó apunta reconoció
reconoce recomendó relató relata contó cuenta narró remarcó remarca resaltó resalta recalcó recalca enfatizó aclaró aclara acotó
argumentó argumenta criticó critica cuestionó exclamó exclama replicó reclamó reclama alertó alerta prometió confesó confiesa valoró
valora puntualizó refirió sentenció ironizó describió exigió exige admitió admite celebró razonó recriminó recrimina adujo aduce incidió incide defendió defiende censuró apeló apela
""".split()
)
SPANISH_PLURAL = frozenset(
    """
dijeron dicen afirmaron afirman señalaron señalan indicaron indican explicaron explican añadieron añaden agregaron agregan subrayaron
subrayan destacaron destacan declararon declaran aseguraron aseguran comentaron comentan manifestaron manifiestan informaron
sostuvieron sostienen concluyeron concluyen expresaron expresan denunciaron denuncian lamentaron lamentan reclamaron reclaman advirtieron
advierten recordaron recuerdan insistieron insisten respondieron responden pidieron piden propusieron exigieron exigen criticaron
critican relataron relatan contaron cuentan plantearon reiteraron coincidieron coinciden
""".split()
)
SPANISH_PARTICIPLES = frozenset(
    """
dicho afirmado señalado indicado explicado añadido agregado subrayado destacado preguntado respondido recordado advertido insistido
declarado asegurado comentado manifestado informado expuesto sostenido concluido expresado lamentado denunciado zanjado matizado
detallado reiterado opinado precisado apuntado reconocido relatado contado remarcado resaltado recalcado criticado reclamado alertado
""".split()
)
_BEHIND_MARKS_ONLY = frozenset(
    """
assure note critique analyse argue observe pointe tranche lance dice cuenta cuentan considera celebró critica alerta valora replicó findet fügt fügte stellt stellte hob gab
führte führt räumt räumte machte kündigt kündigte merkt merkte pflichtete
""".split()
)
"""Verbs that elsewhere mean too much, or are common words of English."""

QUOTING = (FRENCH_PRESENT | FRENCH_PARTICIPLES | GERMAN | SPANISH_SINGULAR | SPANISH_PLURAL) - _BEHIND_MARKS_ONLY
"""Those that bring words in quotation marks wherever they stand."""

TAKES_OBJECTS = frozenset(
    """
pidió pide pidieron piden propuso propone exigió exige exigieron exigen reclamó reclama reclamaron reclaman criticó critica criticaron
critican denunció denuncia denunciaron denuncian planteó plantea plantearon agradeció celebró valora valoró recomendó recomienda preguntó
recordó recuerda presentó rechazó
demande demandé dénonce dénoncé salue salué fustige reprend rappelle rappelé interroge craint critiqué proposé propose approuvé
fordert forderte kritisiert kritisierte lobt lobte rief ruft fragt fragte bestätigt bestätigte beantragt begrüßt begrüßte
""".split()
)
"""Verbs whose object may stand where others have their subject."""
