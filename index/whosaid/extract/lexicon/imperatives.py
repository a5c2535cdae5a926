"""Verbs with which a point of a list of recommendations or actions opens, in the bare form."""

IMPERATIVES = frozenset(
    """
abolish accelerate accept derive place accompany attempt count draft commence criminalise criminalize delegate disclose dismantle earmark enact halt incentivise
incentivize legislate mainstream obtain oversee permit prohibit prosecute reallocate rebuild reconcile redirect redouble reiterate release
renew reorganise reorganize restructure resume reverse revive simplify stabilise stabilize streamline subsidise subsidize supervise suspend
absorb ship split form host merge reuse recycle decouple migrate retire deprecate rewrite refactor automate
transpose uphold waive translate transcribe sign chase collect hire
 achieve acknowledge act adapt add address adjust adopt advance advise advocate agree align allocate
allow amend analyse analyze appoint apply approve arrange articulate ask assess assign assist assume attract audit author avoid balance
be begin boost bring broaden build call capitalise capitalize champion change check choose circulate clarify close coach collaborate
collate collect combine come commission commit communicate complete comply conduct confirm connect consider consolidate construct
consult continue contact contribute convene cooperate coordinate co-ordinate create cut decide decrease dedicate deepen define deliver
demand demonstrate deploy design determine develop discourage discuss disseminate distribute diversify do document double draft draw
educate elaborate eliminate embed emphasise emphasize empower enable encourage end enforce engage enhance enlarge ensure equip
establish evaluate evangelize examine exchange expand expedite explain explore extend facilitate fill finalise finalize finance find fix
focus follow formalise formalize formulate foster fund generate get give grant guarantee guide harmonise harmonize harness have help
highlight hire hold identify implement improve include incorporate increase inform initiate insist inspect install institute integrate
intensify introduce invest investigate invite involve issue join keep launch lead learn leave leverage liaise lift limit link list
look lower maintain make manage map maximise maximize measure meet mend minimise minimize mobilise mobilize moderate modernise modernize
modify monitor move narrow negotiate nominate note notify nurture offer open optimize optimise organise organize outline paint participate
pay perform permit phase pilot plan post prefer prepare present preserve prevent prioritise prioritize produce promote propose protect
provide publicise publicize publish pursue put raise ratify re-examine re-introduce reach recognise recognize recommend reconsider
recruit redesign reduce refer refine reform refrain refresh reinforce reintroduce remove rename reopen repair repeal replace report request
require research resist resolve respect respond restore restrict retain rethink review revise revisit safeguard scale schedule secure
seek seize select send separate set share shift show simplify solve speed spend spread standardise standardize start stimulate stop
strengthen strive structure study submit support survey sustain tackle tailor take talk target teach test think tighten tidy trace
track train transfer transform treat try turn undertake unify update upgrade upload use utilise utilize value verify view visit welcome widen
withdraw work write
abandonner accélérer accompagner accroître adopter aider alléger aligner amener approfondir assouplir associer autoriser bâtir
conditionner conduire confier conforter conserver consolider construire coordonner dédier déployer désigner diminuer diversifier donner
doter éduquer élargir engager exiger expérimenter fédérer fixer fournir généraliser harmoniser identifier imposer inciter inscrire
instaurer instituer interdire investir limiter maintenir mener mesurer moderniser mutualiser obliger orienter ouvrir permettre pérenniser
piloter poursuivre prendre privilégier prolonger rapprocher recenser recruter réformer réguler relancer rendre renoncer réserver
restaurer revoir sécuriser sensibiliser stimuler structurer supprimer sensibiliser systématiser transformer unifier utiliser valoriser
veiller adapter ajouter améliorer appliquer assurer augmenter clarifier créer définir développer diffuser élaborer encourager établir étudier
évaluer examiner faciliter favoriser financer former garantir informer intégrer inviter lancer mettre mobiliser organiser préparer
prévoir promouvoir proposer protéger publier réduire renforcer respecter simplifier soutenir
abordar acelerar actualizar adaptar ampliar aprobar articular avanzar colaborar combatir comprometer consolidar construir contribuir
coordinar dotar eliminar evitar exigir favorecer financiar formar habilitar implementar incentivar incrementar informar instar
modernizar modificar mantener ofrecer potenciar prevenir priorizar profundizar promulgar prohibir reconocer reformar regular respaldar
simplificar sensibilizar suprimir velar vigilar
aufbauen ausbauen beachten beschleunigen bereitstellen einführen einrichten entwickeln erarbeiten erhöhen ermöglichen erstellen
fördern gewährleisten prüfen schaffen schützen senken sicherstellen stärken überprüfen unterstützen verbessern vereinfachen
verhindern vermeiden verstärken
adoptar analizar aplicar apoyar asegurar aumentar crear definir desarrollar difundir elaborar establecer estudiar evaluar facilitar
fomentar fortalecer garantizar impulsar incluir incorporar integrar invertir mejorar organizar preparar promover proteger publicar
reducir reforzar respetar revisar
""".split()
)

GERUNDS = frozenset(
    f"{verb[:-1] if verb.endswith('e') and not verb.endswith(('ee', 'ye', 'oe')) else verb}ing"
    for verb in IMPERATIVES
    if verb.isascii()
)
"""The same verbs where a point names the doing: `Building …`; doubled letters are left out."""

EXPLAINING = frozenset(
    "allow assume be compare complicate consider contact contribute decrease depend enable discuss do explain explore find follow get give go have help hold increase lead permit imagine join keep let link list look meet note open "
    "pay read recall reach say see send show speak submit suppose take talk tell think try turn use visit".split()
)
"""Verbs by which a text leads its reader, or which open what is no demand; behind them it is not looked further."""

AMBIGUOUS = frozenset(
    "access act address advance advocate aim ally approach attempt audit balance benefit broaden call cap chair challenge champion change "
    "check claim close coach comment commission conduct contact contract cost count cover craft cut damage deal demand "
    "design document double draft draw end exchange expand experience exercise face field file fill fire fix focus form fund grant "
    "group guarantee guide halt highlight host impact influence institute interest issue "
    "label lack launch lift limit map mandate market measure mend mind mirror model monitor move name "
    "need notice object offer order outline pace package paint part pass pattern permit phase pilot place plan play point pool post power practice "
    "present press price process profile program project promise protest pull purchase push question range rank rate "
    "reach reason record reduce reform release remedy rent report request research reserve respect result review revise "
    "reward risk round rule scale schedule score search secure separate set shape share shift ship sign sort sound source space split sponsor spread "
    "staff stage start state stay step stop strain structure study supply support survey switch target task test tidy time tour trace track trade "
    "train transfer transform translate transport travel tune value view volume vote wait waste watch weigh welcome work write".split()
)
"""Verbs that are nouns or adjectives too, or whose object says more than they do: a word that opens an object must follow."""
