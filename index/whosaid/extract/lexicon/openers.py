"""Words that open a sentence in capitals without being names."""

OPENERS = frozenset(
    "the a an but and or so yet in on at as if when while after before since though although for from to with by of that this these those "
    "he she it they we you i there here then now today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday "
    "january february march april may june july august september october november december former late according also still "
    "what who why how where not no one two some many most all both even just only more earlier later last next first second "
    "unlike like despite everything nothing during among under over until unless whether because perhaps maybe yes".split()
)
