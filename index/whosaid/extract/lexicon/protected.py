"""Words that tell the names of people from those of places, bodies, works and things, where a document protects who spoke."""

from whosaid.extract.lexicon.openers import OPENERS
from whosaid.extract.lexicon.people import BODY_WORDS, ROLE_WORDS
from whosaid.extract.lexicon.places import COUNTRIES

DOUBTFUL_ADDRESS = frozenset(
    "HE M. Me D. Don St. Hon Hon. Lord Lady Baron Earl Eng. Rep. Gov. Pres. Sen. Gen. Rev Adv.".split()
)
OFFICES = (
    "President Ambassador Minister Senator Commissioner Chancellor Premier Governor Mayor Justice Judge King Queen Prince Princess Pope "
    "Bishop Archbishop Cardinal Councillor Congressman Congresswoman Secretary Colonel Captain Admiral Director Chairman Chairwoman"
).split()
FIRMS = frozenset(
    "morgan stanley;philip morris;thomas cook;john lewis;charles schwab;eli lilly;merrill lynch;thomson reuters;estee lauder;john deere;"
    "louis vuitton;hugo boss;wells fargo;red hat;stack exchange;chatham house".split(";")
)
_MONTHS = "january february march april may june july august september october november december".split()
NO_NAME = (
    OPENERS
    | ROLE_WORDS
    | frozenset(_MONTHS)
    | frozenset(
        "another other others each everybody everyone someone somebody anyone nobody none either neither such most many few several those "
        "these all both our your his her their its my we they she he who whoever does did can could should would will must shall may might "
        "have has had are were was been being let see note please dear question answer section chapter table figure annex appendix part "
        "vice prime deputy foreign federal state european united international national new north south east west northern southern eastern "
        "western central general great".split()
    )
)
"""Words that open a sentence or a title, and no name."""
THINGS = frozenset(
    "street road square house hall bay river lake mountain mount island islands airport station prize award act bill report review lecture "
    "model law day rule rules agreement protocol convention treaty plan doctrine equilibrium theory effect index stiftung haus straits "
    "strait sea ocean gulf canal city town county province region states street avenue park valley beach port village district "
    "times post herald tribune journal gazette magazine conference summit forum declaration statement amendment inquiry hotel castle "
    "palace cathedral church abbey war peace accord accords process initiative principles standards prison".split()
)
"""What makes the name before it that of a place, a work or a thing."""
NO_FORM = NO_NAME | THINGS | BODY_WORDS | COUNTRIES
"""Words that are no form of a name by themselves."""
PLACED = frozenset("san santa santo saint st los las port fort lake mount cape new camp el puerto rio".split())
WORDS_TOO = frozenset(
    "mark frank bill rob will sue pat rose faith hope joy dawn ray dean gene art chuck jack bob pearl ruby".split()
)
"""Given names that are words of every text."""
NO_INITIALS = frozenset("U.S. U.K. U.N. E.U. D.C. U.S.A. N.Y. P.O. L.A. U.A.E. P.S. N.B.".split())
ABBREVIATIONS = frozenset("us eu uk un ai it hr pr ip qa tv ngo cso ceo cfo cto faq".split())
NO_HOME = frozenset(
    "who which and but while whose or as when where then that if so for with in on he she they it we you said says asked replied added "
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday "
    "sunday".split()
)
