"""Every list and every count, against a count by hand over the records."""

from collections import Counter
from collections.abc import Callable
from itertools import chain, combinations
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.records import Draft
from support.shelf import Shelf

from whosaid.library import Library
from whosaid.model import Facet, Filter, Kind, QuoteKind, RecommendationKind, Support, View

PEOPLE = [("Ann Bee", "Bank", "Malta"), ("Bo Cee", "Bank", "Chile"), ("Di Eff", "School", None), ("Jo Kay", None, None)]


def made_up(number: int) -> Draft:
    """A document of everybody saying everything, by dice."""
    dice = Random(number)
    draft = Draft(file=f"{number}.txt", about={"year": 2015 + number % 3})
    for name, organisation, country in PEOPLE:
        if dice.random() < 0.8:
            draft.speaker(name, organisation=organisation, country=country, role="Chair")
    names = [speaker.name for speaker in draft.speakers]
    for _ in range(2):
        with draft.section(dice.choice("AB")), draft.section("Inner"):
            for at in range(3):
                kind = dice.choice(list(QuoteKind))
                draft.quote(f"{dice.choice(['water', 'fire'])} {number} {at}", dice.choice([*names, None]), kind)
            owner = dice.choice([*names, None])
            draft.paragraph(f"{dice.choice(['water', 'fire'])} paragraph", owner=owner)
            behind = dice.sample(draft.quotes, 2)
            supports = [Support(q.speaker, q.start_char, q.end_char, 0.5, q.id) for q in behind]
            draft.recommendation(
                f"{dice.choice(['water', 'fire'])} advice {number} {at}",
                kind=dice.choice(list(RecommendationKind)[:2]),
                speaker=dice.choice([*names, None]),
                supported_by=tuple(supports),
            )
    return draft


DRAFTS = [made_up(number) for number in range(4)]


@pytest.fixture
def library(shelf: Shelf) -> Library:
    return shelf.library(*DRAFTS)


class ByHand:
    """All units with their values, as a person would list them."""

    def __init__(self, library: Library) -> None:
        self.units: list[tuple[str, str, str, dict[Facet, set[str]]]] = []
        people = {row.name: row.id for row in library.search(View()).speakers}
        for entry, draft in zip(library.documents(), DRAFTS, strict=True):
            document = {Facet.DOCUMENT: {entry.id}, Facet.YEAR: {str(draft.about["year"])}}
            sections = {section.id: section for section in draft.sections}
            said = {
                speaker.name: {
                    Facet.SPEAKER: {people[speaker.name]},
                    Facet.ORGANISATION: {speaker.organisation} if speaker.organisation else set(),
                    Facet.COUNTRY: {speaker.country} if speaker.country else set(),
                }
                for speaker in draft.speakers
            }

            def around(name: str | None, entry_id: str = entry.id, all_sections: dict = sections) -> set[str]:  # type: ignore[type-arg]
                found = set()
                while name is not None:
                    found.add(f"{entry_id}.{name}")
                    name = all_sections[name].parent
                return found

            def values(*parts: dict[Facet, set[str]], **more: set[str]) -> dict[Facet, set[str]]:
                together: dict[Facet, set[str]] = {facet: set() for facet in Facet}
                for part in (*parts, {Facet(name): value for name, value in more.items()}):
                    for facet, value in part.items():
                        together[facet] |= value
                return together

            self.units.append(("document", entry.id, "", values(document)))
            for section in draft.sections:
                self.units.append(("section", entry.id, section.title, values(document, section=around(section.id))))
            for speaker in draft.speakers:
                self.units.append(("speaker", entry.id, speaker.name, values(document, said[speaker.name])))
            spans = {item.spans for item in chain(draft.quotes, draft.recommendations)}
            for passage in draft.passages:
                if passage.spans not in spans:
                    text = draft.text[passage.start_char : passage.end_char]
                    mine = values(document, said.get(passage.owner or "", {}), section=around(passage.section))
                    self.units.append(("passage", entry.id, text, mine))
            for quote in draft.quotes:
                behind = {
                    f"{entry.id}.{r.id}"
                    for r in draft.recommendations
                    if any(s.quote == quote.id for s in r.supported_by)
                }
                mine = values(
                    document,
                    said.get(quote.speaker or "", {}),
                    section=around(quote.section),
                    kind={quote.kind},
                    recommendation=behind,
                )
                self.units.append(("quote", f"{entry.id}.{quote.id}", quote.text, mine))
            for r in draft.recommendations:
                voices = [r.speaker, *(s.speaker for s in r.supported_by)]
                mine = values(
                    document,
                    *(said.get(voice or "", {}) for voice in voices),
                    section=around(r.section),
                    kind={r.kind},
                    recommendation={f"{entry.id}.{r.id}"},
                )
                self.units.append(("recommendation", f"{entry.id}.{r.id}", r.text, mine))

    def left(self, view: View, but: Facet | None = None) -> list[tuple[str, str, str, dict[Facet, set[str]]]]:
        def fits(values: dict[Facet, set[str]]) -> bool:
            for facet in set(Facet) - {but}:
                chosen, left_out = view.chosen(facet), view.chosen(facet, exclude=True)
                if (chosen and not chosen & values[facet]) or left_out & values[facet]:
                    return False
            return True

        return [u for u in self.units if (not view.query or view.query in u[2].split()) and fits(u[3])]

    def count(self, view: View, facet: Facet) -> dict[str, int]:
        counts = Counter(
            value for what, _, _, values in self.left(view, facet) if what[0] in "qr" for value in values[facet]
        )
        chosen = view.chosen(facet) | view.chosen(facet, exclude=True)
        return {**dict.fromkeys(chosen, 0), **counts}


def choices(library: Library) -> list[Filter]:
    facets = library.search(View()).facets
    found = [Filter(facet, count.value) for facet, counts in facets.items() for count in counts]
    found += [Filter(Facet.RECOMMENDATION, row.id) for row in library.search(View()).recommendations]
    return [*found, *(Filter(f.facet, f.value, exclude=True) for f in found)]


def compare(library: Library, by_hand: ByHand, view: View) -> None:
    results = library.search(view)
    left, all_documents = by_hand.left(view), by_hand.left(view, Facet.DOCUMENT)
    assert {one for row in results.quotes for one in (row.id, *row.same)} == {u[1] for u in left if u[0] == "quote"}
    assert {one for row in results.recommendations for one in (row.id, *row.same)} == {
        u[1] for u in by_hand.left(view, Facet.RECOMMENDATION) if u[0] == "recommendation"
    }
    documents = {d for u in all_documents for d in u[3][Facet.DOCUMENT]}
    assert {row.id for row in results.documents} == documents
    for row in results.documents:
        mine = Counter(u[0] for u in all_documents if row.id in u[3][Facet.DOCUMENT])
        assert (row.quotes, row.recommendations) == (mine["quote"], mine["recommendation"])
    all_people = by_hand.left(view, Facet.SPEAKER)
    assert {row.id for row in results.speakers} == {p for u in all_people for p in u[3][Facet.SPEAKER]}
    for person in results.speakers:
        mine_too = [u for u in all_people if person.id in u[3][Facet.SPEAKER]]
        assert person.quotes == sum(u[0] == "quote" for u in mine_too)
        assert person.documents == len({d for u in mine_too for d in u[3][Facet.DOCUMENT]})
    for facet, counts in results.facets.items():
        assert {c.value: c.count for c in counts} == by_hand.count(view, facet)


@pytest.mark.parametrize("query", ["", "water"])
def test_one_choice_of_any_facet(library: Library, query: str) -> None:
    by_hand = ByHand(library)
    for choice in [None, *choices(library)]:
        compare(library, by_hand, View(query, (choice,) if choice else ()))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(st.data())
def test_any_choices_together(library: Library, data: st.DataObject) -> None:
    by_hand = ByHand(library)
    chosen = data.draw(st.lists(st.sampled_from(choices(library)), max_size=4))
    view = View(data.draw(st.sampled_from(["", "water", "fire"])))
    for choice in chosen:
        view = view.with_filter(choice)
    compare(library, by_hand, view)


def test_choosing_a_document_leaves_the_others_in_their_list(library: Library) -> None:
    first = library.search(View()).documents[0]
    results = library.search(View(filters=(Filter(Facet.DOCUMENT, first.id),)))
    assert len(results.documents) == 4
    assert {row.document_id for row in results.quotes} == {first.id}


def test_a_choice_that_nothing_has_leaves_nothing(library: Library) -> None:
    results = library.search(View(filters=(Filter(Facet.SPEAKER, "nobody"),)))
    assert [len(results.rows(kind)) for kind in Kind] == [0, 4, 0, 0]


def test_an_organisation_is_chosen_in_any_spelling(library: Library) -> None:
    written: Callable[[str], int] = lambda name: len(  # noqa: E731
        library.search(View(filters=(Filter(Facet.ORGANISATION, name),))).quotes
    )
    assert written("BANK") == written("Bank") > 0


def test_choices_in_one_facet_add_up_and_across_facets_narrow(library: Library) -> None:
    def found(*filters: Filter) -> set[str]:
        return {row.id for row in library.search(View(filters=filters)).quotes}

    ann, bo = Filter(Facet.SPEAKER, "ann-bee"), Filter(Facet.SPEAKER, "bo-cee")
    year = Filter(Facet.YEAR, "2015")
    assert found(ann, bo) == found(ann) | found(bo)
    assert found(ann, year) == found(ann) & found(year)
    for pair in combinations([ann, bo, year], 2):
        assert found(*pair) == found(*reversed(pair))
