"""Given names of many languages, case-folded and without accents: what lets a single word be a person's name.

Months, places, firms and words of nearly every text that are given names too (`will`, `august`, `austin`) are left out;
others (`mark`, `frank`) count where a text does not write them small.
"""

GIVEN_NAMES = frozenset(
    """
aaron abby abdul abdullah abdulrahman abel abena abigail abraham achim adalbert adam adama adel adele adelina aditi
aditya adnan adolfo adrian adriana adrien agata agatha agnes agnieszka agustin ahmad ahmed aicha aida aiden aileen
ailsa aimee ainhoa aisha ajay akash akiko akira akosua alan alana alastair alberto albrecht aled alejandra alejandro
aleksandar aleksandra aleksei aleksi alena alessandra alessandro alessio alexandra alexandre alexandros alexei alexey
alexis alfonso alfred alfredo ali alice alicia alin alina alison alistair aliya allan allison alma alois alok alvaro
alvin alyssa amadou amanda amara amelia amelie amina aminata amir amit amos amrita amy ana anand anastasia anders
andoni andre andrea andreas andreea andrei andrej andres andrew andrey andris andrzej andy anette angela angelica
angelika angelina angelo angus anika anil anita anja anjali anke ann anna annabel anne anneke annelies annemarie
annette annie annika anouk anselm anthony antje antoine antoinette anton antonia antonio antonis antony antti anup
anurag aoife april aram archana archie ari ariane arif arindam aristide arjun armand armando arnaud arne arnold artem
arthur artur arturo arun arvid arvind asha ashish ashok ashraf asif aslak astrid athanasios attila aubrey audrey
augusto aurelia aurelie aurelien ayako ayesha ayman ayse azadeh aziz babak babatunde baptiste barbara barnaby barry
bart bartosz bastian beata beate beatrice beatriz becky belinda ben bence benedetta benedict benedikt benjamin benny
benoit bernadette bernard bernardo bernd bernhard bernie bert bertrand beth bethan bethany betsy betty beverly bhavna
bianca bill birgit birgitte bjarne bjorn blanca bob bobby bogdan bogdana boris bozena brandon brenda brendan brent
bret brett brian bridget brigitte britta bronwyn bruce bruno bryan bryony burak caitlin camila camilla camille candice
carina carla carlo carlos carlotta carmela carmen carol carola carole carolin carolina caroline carolyn carsten carwyn
cas catalina catarina caterina cath catherine cathy cecile cecilia celeste celia celine cesar chantal charlene charles
charlie cheikh cheryl chiara chidi chinedu chioma chloe chris christa christel christelle christian christiane
christina christine christof christoph christophe christopher chuck ciara cindy citlali claes claire clara clarissa
claude claudia claudio clemens clement cliff clive colette colin colleen connor conor conrad constance constantin
constanza consuelo cora corinna corinne cornelia cosima cosmin craig cristian cristina cristobal curtis cynthia cyril
czeslaw dafydd dagmar daisuke dale dalia damian damien damir dan dana danica daniel daniela daniele daniella danielle
danilo danny daphne daria dario darius darko darren daryl dave david davide dawid debbie deborah deepa deepak deepika
deirdre delphine delyth denis denise deniz dennis derek derrick desmond despina detlef devika dharmesh diana diane
didier diego dieter dietmar dietrich dilip dimitra dimitri dimitrios dimitris dina dinesh dirk djibril dmitri dmitry
dolores dominic dominik dominika dominique donald donna dora doreen dorian doris dorota dorothea dorothy doug douglas
dragan dragos drew duc duncan dusan dylan ebba eberhard eckhard eddie edgar edith edmund edna eduard eduarda eduardo
edward edwin eero efe egon eileen eirik ekaterina elaine elcin eleanor elena eleni eleonora elias elif elin elina
elisa elisabeth elise eliza elizabeth elke ella ellen elliot elliott elodie elsa elsbeth elspeth eluned emanuel
emanuela emeka emil emilia emilie emilio emily emma emmanuel emmanuelle emre enrico enrique erhard eric erica erich
erik erika erin ernest ernesto ernst erwin esra esteban estelle esther estrella eszter ethan etienne eugen eugene
eugenia eugenio eunice eva evan evangelia evangelos evelyn evgeny ewa ewan ewelina fabian fabien fabio fabrice
fabrizio fadi fahad faisal farah farid farida fatima fatma fatou fatoumata federica federico felicia felicity felipe
felix femke ferdinand fernanda fernando filip filippo fiona flavia flavio florent florian francesca francesco francine
francis francisca francisco franck franco francois francoise frank franz franziska fred freda freddie freddy frederic
frederick frederik fredrik freya frida friederike friedrich frits fritz gabor gabriel gabriela gabriele gabriella
gaelle gareth gary gaurav gavin geert gemma genevieve geoff geoffrey georg george georges georgina georgios geraint
gerald geraldine gerard gerardo gerd gerda gergely gerhard gerrit gert gertrud gianluca gianni gilberto gilles gillian
gina ginny giorgio giorgos giovanna giovanni gisela giulia giulio giuseppe gladys glen glenda glenn gloria goncalo
gonzalo goran gordon gorka greg gregor gregory greta grete grzegorz guido guillaume guillermo gulnara gunilla gunnar
gunter gunther gustav gustavo gwen gyorgy habib hakan hala halima hamid hamza hana hanna hannah hanne hannes hans
hanspeter harald hari harish harriet harry haruki haruto hasan hassan heather hector hedwig hefin heidi heike heiko
heiner heinrich heinz heledd heleen helen helena helene helga helge helmut hendrik henk henning henri henrik henrike
henry herbert heribert herman hermann herve hessa hilary hilda hilde himanshu hiro hiroki hiroshi holger horst howard
hubert huda hugh hugo hussein huw hyacinth hyun hywel iain ian ibrahim ida idris ieuan ifeoma ignacio igor iker ilaria
ildiko ilia ilka ilona ilse ilya ilze imad imani imke imran ines inese inga inge ingeborg ingemar inger ingo ingrid
ioana ioannis ionela iratxe irena irene irina irma irmgard isaac isabel isabella isabelle isidro ismael ismail istvan
itzel itziar ivan ivana ivo iwan iwona jaap jacinta jack jackie jacob jacqueline jacques jaime jakob jakub jamal james
jamie jan jana jane janet janice janine janis jannik janos janusz jarek jarmila jarmo jaromir jaroslav jaroslaw jasmin
jasmine jason jasper javed javier jay jayne jeanette jeanne jeannette jeff jeffrey jelena jen jennifer jenny jens
jeremy jeroen jerome jerry jerzy jesper jess jesse jessica jihye jim jimmy jiri jitendra jitka joachim joan joana
joanna joanne joao joaquin joaquina joel joelle joep joerg johan johann johanna johannes john johnny jolanda jolanta
jon jonah jonas jonathan joost joram jordi jorg jorge joris jose josef josefina josep joseph josephine josh joshua
josiane josie josune joyce jozef jozsef juan juana juanita judith judy jukka jules julia julian juliana juliane julie
julien juliet juliette julio junko juraj jurgen juris justin justine justyna jutta kai kaisa kaja kamal kamala kamil
kamran kaori karel karen karim karin karina karl karla karolina karoline karsten karthik kasia kaspar kasper katalin
katarina katarzyna kate katerina katharina katharine katherine kathleen kathrin kathryn kathy katia katie katja katrin
katrina katy kavita kaye kazuki keiko keith kelvin kemal ken kenji kenneth kenta kerstin kevin khadija khaled khalid
kieran kim kimberly kiran kirsten kirsty kjell klaas klara klaus knut kofi kojo konrad konstantin konstantinos kostas
krishna kristen kristian kristin kristina kristine kristjan kristof krystyna krzysztof kunal kurt kwabena kwame kwasi
kwesi kyle kyoko ladislav laila lakshmi lalita lamine lana lara larissa larry lars lasse laszlo latifa laura laure
laurence laurent laurie lavanya lawrence leah leandro lech leena leif leila lena lenka lennart leo leon leona leonard
leonardo leonie leonora leopold lerato leroy lesley leslie leszek leticia letitia levente liam lidia liesbeth liisa
lila lili lilian liliana lina linda lindsay lindsey linh linus lionel lisa lisbeth lise livia liz lloyd llyr loic lois
lola lorena lorenz lorenzo loretta lothar lotte lou louis louisa louise luc luca lucas lucia lucian luciana luciano
lucie lucien lucy ludger ludmila ludovic ludwig luigi luis luisa luisinho luka lukas lukasz luke lutz lydia lynda lynn
lynne maaike maarten mabon maciej maddalena madeleine madhav magda magdalena magnus maha mahmoud mahmud maja makoto
malcolm malgorzata malik malin malte mamadou mandy manfred manish manoj manon manuel manuela mara marc marcel marcela
marcelo marcin marco marcos marcus marek margaret margarete margarida margarita margaux margit margot margrit
marguerite maria mariam marian mariana marianna marianne maribel marie marieke marija marijke marika marina mario
marion marisa marise marit marita marius mariusz marjan marjorie mark marketa marko markus marlene marloes marta
marten martha martin martina martine marwa mary maryam masahiro massimo mateo mateus mateusz mathias mathieu mathilde
matilda matt matteo matthew matthias matthieu matti mattias matus maud maureen maurice mauricio maurizio mauro maxime
maximilian maya meera megan mehdi mehmet meike melanie melinda melissa mercedes meredith merete meritxell micaela
michael michaela michal michel michela michele micheline michelle michiel mick miguel mihaela mihai mikael mike
mikhail mikko mikolaj mikus mila milan milena milica milos milosz milton mina minh minjun minna mireille mirela miriam
mirjam mirko miroslav mitch mitsuko modou moez mohamed mohammad mohammed mohamud mohan mohit moira moises molly mona
monica monika monique montse mony morag morten moshe moussa muhammad murat muriel musa mustafa myriam myrto nabil
nadege nadia nadine nadir nadja nadya nanette naoki naoko naomi narayan nasser natacha natalia natalie natasha
nathalie nathan nathaniel neha neil nenad nerys neus ngoc ngozi nicholas nick nicki nicky nicola nicolai nicolas
nicole niek niels nigel nikhil niki nikita niklas nikola nikolai nikolaj nikolaos nikolaus nikos nils nina njeri
nkechi noel noelle noemi nomvula nora norbert noriko norma norman noura nuno nuria nyambura obinna odette odile ola
olaf olav ole oleg oleksandr olena olga oliver olivia olivier olof oluwaseun omar ondrej onur oriol orla orsolya oscar
oskar osman oswald otto outi owen oystein ozan pablo paddy pamela panagiotis panos paola paolo pascal pascale pat
patrice patricia patricio patrick patrik patrizia patty pau paul paula paulina pauline paulo pavel pawan pawel pedro
peggy pekka penelope perry pertti pete peter petr petra petri petros petter phil philip philipp philippa philippe
phillip phoebe phyllis pia pierre piers pieter pietro pilar pilvi pinar piotr piroska poonam prakash pranav prashant
pratik pravin preeti priya priyanka przemyslaw quentin rachel rachid radek radha radoslav rafael rafaela rafal
raffaele rafik raghu ragnhild rahul rainer raj rajesh rajiv rakesh ralf ralph rama ramesh rami ramon ramona randy
rania raoul raphael raquel rares rashid rashmi raul ravi ray raymond razvan rebecca reem reema regine reinhard
reinhold remi remy renata renate renato rene renee renzo reto reuben reza rhiannon rhodri rhun rhys ricarda ricardo
riccardo richard rick ricky riina riitta rikke rita ritu rob robbie robert roberta roberto robin robyn rocio roderick
rodney rodolfo rodrigo roel roger rohan rohini rohit roland rolf romain roman romina ron ronald ronan ronja ronnie
rory rosa rosalind rosanna rosario rosemarie rosemary rosie ross roswitha roxana roya ruben rudi rudolf rudy rufus rui
rupert russell ruth ruud ryan ryo ryszard sabina sabine sabrina sachin sadia said saida salif saliha sally salma
salman salome salvatore sam samantha samer sami samir samira samuel samuli sana sandeep sander sandra sandy sangeeta
sanjay sanna santosh sara sarah sari sascha saskia satomi satoshi satya saul scott sean sebastian sebastiano sebastien
seema seija selim selin selina selma seppo serena serge sergei sergey sergio serkan seth seung shahid shalini shane
shannon sharon shashi sheila shelley shigeru shinji shirin shirley shobha shreya sian siegfried sigrid siham silke
silvana silvia silvio simeon simon simona simone sina sindre sinead siobhan sipho sjoerd slawomir slobodan snezana
sofia solange solene solveig sonali sonia sonja sophia sophie soren spyros srinivas stacey stacy stan stanislav
stanislaw stavros stefan stefania stefanie stefano steffen stella stephan stephane stephanie stephen steve steven
stewart stig stina stuart subhash sudhir sue suleiman sumit sunhee sunil sunita suresh surya susan susana susann
susanna susanne suzan suzanne suzie svante sven svenja svetlana swapna swati sylvain sylvester sylvia sylvie szymon
tadeusz takashi takeshi tamar tamara tamas tania tanja tanya tapio tara tarek tareq tariq tatiana tatjana ted teemu
teresa terese terhi terrence terry tess tessa thabo thanasis thandi thea themba theo theodor theresa therese thiago
thibault thierry thijs thilo thomas thorsten thuy tiago tibor tiit tilman tim timo timothy tina tjeerd tobias toby
todd tom tomas tomasz tomek tommaso tommy tomoko tomoyuki toni tony toomas toralf torben torsten tove tracey tracy
trevor tricia trine tristan trond trudy tsvetan tugba tuomas tyler udo ugo ulf ulla ulrich ulrik ulrika ulrike uma
umberto unai urmas ursula usha ute uwe vaclav valentin valentina valeria valerie vandana vanessa vangelis varun vasco
vasilis vassilis vegard venkat vera verena veronica veronika veronique vesna vicente vicki vicky victor vidya vijay
vikas vikki vikram viktor viktoria ville vilma vinay vincent vincenzo vineet vinicius vinod violeta violetta virginie
vishal vit vittorio vivek vivian viviane vivien vlad vladimir vojtech volkan volker waleed walid wally waltraud wanda
wangari wanjiku wanjiru warren wayne wendy werner wes wesley wiebke wieslaw wietske wiktor wilfried wilhelm willem
willi william willy wilma wim winfried winnie wojciech wolfgang wouter xavi xavier xiaoming ximena yael yannick yannis
yara yasmin yasmina yasmine yasuko yaw yesim yetunde yiannis yoko yolanda yorgos yosef yoshiko youssef yuki yukiko
yuko yulia yuri yusuf yves yvette yvonne zachary zahra zainab zbigniew zdenek zehra zeynep zoe zofia zoltan zoran
zsofia zsuzsa zsuzsanna zuzana
""".split()
)
"""Names by which notes and minutes call those whom everybody present knew."""

WOMEN = frozenset(
    """
abigail adriana agnes agnieszka aicha aisha alejandra aleksandra alessandra alexandra alice alicia alison amanda amelie amina
anastasia angela angelica angelika anika anita anja anke anna anne anneke annette annie antonia barbara beate beatrice beatriz bettina
birgit brenda bridget brigitte britta carla carmen carolin carolina caroline catherine cecile cecilia celine charlotte chiara
christiane christina christine claire clara claudia clementine colette cristina cynthia daniela deborah delphine diana dolores doris
dorothea edith elaine elena eleni eleonore elisa elisabeth elise elizabeth ella ellen elsa elvira emilia emilie emily emma erika
esther eva evelyn fatima fatoumata fernanda fiona florence francesca francoise friederike gabriela gisela giulia gloria grace greta gudrun
hanna hannah harriet heather heike heidi helen helena helene henrike hilary hilda ida ilaria ilse ines inga ingeborg ingrid irene irina
iris isabel isabella isabelle jacqueline jane janet janina jennifer jenny jessica johanna josephine judith julia juliane julie juliette karen
karin karina karla kate katharina katherine kathleen kathrin kathryn katja katrin kerstin kirsten kristina laetitia laura lea leila lena
leonie liliana linda lisa liz louise lucia lucie lucy luisa lydia magdalena malin manuela marcela margaret margarita margit margot marguerite
maria mariam mariana marianne marie marina marlene marta martha martina mary mathilde maureen megan melanie melissa mercedes mercy mia michaela
michelle miriam moira monica monika monique nadia nadine nancy natalia natalie nathalie nicole nina nora norma odile olga olivia pamela
patricia paula pauline petra philippa pia pilar priya rachel raquel rebecca regina renate rita rosa rosemary ruth sabina sabine sabrina
sally sandra sara sarah sharon sheila silke silvia sofia sonia sonja sophia sophie stefania stefanie stella stephanie susan susana susanne
suzanne svetlana sylvia sylvie tamara tanja tatiana teresa theresa ulrike ursula ute valentina valeria valerie vanessa vera veronica veronika
veronique victoria virginie wanda wanjiru wendy xenia yolanda yvette yvonne zoe mairead siobhan sinead roisin niamh
""".split()
)
MEN = frozenset(
    """
abdul abdullah adam adrian ahmed alain alan albert alberto alejandro aleksander alessandro alexander alexandre alfred alfredo ali
andreas andres andrew andrey anthony antoine antonio armando arnaud arthur arturo axel barry ben benjamin benoit bernard bernd bernhard bertrand
bill bob boris brian bruno carl carlos carsten cesar charles christian christoph christophe christopher clemens colin craig cristian daniel
david denis dennis derek detlef didier diego dieter dietmar dirk dominik donald douglas duncan eduard eduardo edward emilio enrique eric erich
erik ernesto ernst etienne eugene felipe felix ferdinand fernando florian francisco francois frank franz frederic frederick friedrich gareth
gary geoffrey georg george gerald gerard gerhard giovanni giuseppe gordon graham gregory guido guillaume guillermo gunter gustav gustavo guy
hamid hans harald harold harry hassan heinrich heinz helmut henri henry herbert hermann herve holger horst howard hugh hugo ibrahim ignacio
igor ingo ismail ivan jack jacob jacques jaime jakob james javier jens jeremy jerome joachim joao johan johann johannes john jonas jonathan
jorg jorge jose josef joseph juan julian julien jurgen karl kevin klaus konrad kurt lars laurent leonard leopold lorenzo lothar louis luc
lucas ludwig luis lukas magnus malcolm manfred manuel marc marcel marco marcus mario mark markus martin matthew matthias maurice max maximilian
michael miguel mohamed mohammed moritz nathan neil nicholas nicolas niels nikolaus nils norbert oliver olivier oscar oskar otto pablo pascal patrick
paul pedro peter philip philipp philippe pierre pieter rafael rainer ralf ramon raul raymond reinhard ricardo richard robert roberto rodrigo
roger roland rolf roman ronald ruben rudiger rudolf rupert samuel sebastian serge sergei sergio siegfried simon stefan steffen stephan stephen
steven stuart sven sylvain theodor thierry thomas thorsten tobias tomas tomasz torsten udo ulrich uwe victor vincent vladimir volker walter
werner wilhelm william winfried wolfgang xavier yannick yves
""".split()
)
"""Given names, folded, that tell whether `he` or `she` is meant; those of both are left out."""
