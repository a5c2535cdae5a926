"""Words that open a sentence in capitals without being names."""

OPENERS = frozenset(
    "the a an but and or so yet in on at as if when while after before since though although for from to with by of that this these those "
    "he she it they we you i there here then now today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday "
    "january february march april may june july august september october november december former late according also still "
    "what who why how where not no one two some many most all both even just only more earlier later last next first second "
    "unlike like despite everything nothing during among under over until unless whether because perhaps maybe yes "
    "everybody everyone somebody someone nobody using including following regarding concerning considering".split()
)

FOREIGN_OPENERS = frozenset(
    "aufgrund angesichts auf auch nach laut für mit bei beim zum zur im in am vor seit trotz während wegen gegen unter über zwischen aus von "
    "vom ob wenn daher dabei damit danach dann dazu dennoch doch dort ebenso eine ein einen einer eines er es sie wir ihr ich man das der die "
    "den dem des hier heute gestern jedoch nun nur schließlich seine so später und zuerst zuletzt zunächst zudem außerdem "
    "zu ohne selon pour dans avec après avant cette ce ces les une un des du au aux lors enfin ainsi en il elle ils elles mais sur par "
    "tu nous vous je "
    "también así luego después igualmente incluso puis ensuite aussi également donc ferner según para con tras durante por al los las una el la su esta este asimismo además finalmente mientras ayer hoy yo tú usted ustedes "
    "nosotros nosotras ellos ellas él".split()
)
"""The same in French, German and Spanish; words that are given names too are left out."""
