"""The short forms by which minutes call those whom they list as present: initials (`JR asked`) and given names.

A form counts when it is that of one listed person alone, stands as the subject of a verb of saying, and so do others:
one sentence about `ML` or about an `Owen` may be about something or somebody else.
"""

import re
from collections import Counter

from whosaid.extract.draft import Draft, Person
from whosaid.extract.names import LOWER, UPPER, fold
from whosaid.extract.people import Table
from whosaid.extract.speech.patterns import ADVERBS, VERB, VERBS
from whosaid.model import PassageKind

_SUBJECT = re.compile(
    rf"(?<![\w.’'-])(?:(?P<initials>[{UPPER}]{{2,3}})|(?P<given>[{UPPER}][{LOWER}’'-]{{1,20}}))\s+{ADVERBS}{VERB}\b"
)
_PROSE = frozenset({PassageKind.PARAGRAPH, PassageKind.LIST_ITEM})
_LEAST = 2


def learn_short_forms(draft: Draft, table: Table) -> None:
    """Gives listed people the short forms that the text uses for them as further variants of their names."""
    listed = [person for person in table.people if person.functions and len(person.name.split()) > 1]
    if len(listed) < 2:
        return
    forms = {form: bearer for form, bearer in _forms(listed).items() if bearer is not None}
    taken = {fold(word) for person in table.people for word in person.name.split()[1:]}
    uses: Counter[str] = Counter()
    for unit in draft.body():
        if unit.kind not in _PROSE:
            continue
        flow = draft.flow(unit)
        if flow.signs() & VERBS:
            for match in _SUBJECT.finditer(flow.text):
                form = match["initials"] or match["given"]
                if form in forms and fold(form) not in taken:
                    uses[form] += 1
    for test in (str.isupper, str.istitle):
        used = [form for form in uses if test(form)]
        if sum(uses[form] for form in used) >= _LEAST and len(used) >= _LEAST:
            for form in used:
                bearer = forms[form]
                if bearer is not None and form not in bearer.variants:
                    bearer.variants.append(form)


def _forms(people: list[Person]) -> dict[str, Person | None]:
    """Initials and given names with their bearers; None where several people bear one."""
    forms: dict[str, Person | None] = {}
    for person in people:
        words = person.name.replace("-", " ").split()
        initials = "".join(word[0] for word in words if word[0].isupper())
        given = {variant.split()[0] for variant in person.variants if len(variant.split()) == len(person.name.split())}
        for form in {initials, initials[0] + initials[-1:], words[0], *given}:
            if len(form) > 1:
                forms[form] = person if form not in forms or forms[form] is person else None
    return forms
