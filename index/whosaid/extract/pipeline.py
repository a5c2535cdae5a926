"""A read source becomes a record, step by step; the order matters, for each step leans on those before it."""

from whosaid.extract.affiliations import appearances
from whosaid.extract.assemble import assemble
from whosaid.extract.attendance import list_attendance
from whosaid.extract.captions import find_captions
from whosaid.extract.draft import Person
from whosaid.extract.first_names import find_first_names
from whosaid.extract.furniture import clear_furniture, glued_foot
from whosaid.extract.genre import find_genre
from whosaid.extract.joins import join_paragraphs
from whosaid.extract.language import language_of
from whosaid.extract.layout import lay_out
from whosaid.extract.mentions import Mentions
from whosaid.extract.metadata import describe
from whosaid.extract.named_sources import find_named_sources, settle_speakers
from whosaid.extract.names import looks_like_name
from whosaid.extract.offices import learn_offices
from whosaid.extract.owners import find_owners
from whosaid.extract.people import Table, list_people, title_page_author
from whosaid.extract.presenters import find_presenters
from whosaid.extract.protection import find_protection
from whosaid.extract.recommendations import find_recommendations
from whosaid.extract.repairs import repair
from whosaid.extract.runin import part_headings
from whosaid.extract.sections import find_sections
from whosaid.extract.short_forms import learn_short_forms
from whosaid.extract.speech import find_speech
from whosaid.extract.turns import find_turns, join_with_listed, mark_headers, quote_turns
from whosaid.extract.withholding import unsigned, withhold_names
from whosaid.model import Record, Source


def extract(source: Source) -> Record:
    """All that is found in a source. Never raises for what a text holds."""
    draft = lay_out(source)
    find_protection(draft)
    language = language_of(draft.text)
    headers = mark_headers(draft, language)
    clear_furniture(draft)
    part_headings(draft)
    repair(draft)
    table = Table()
    author = title_page_author(draft, table)
    if author is not None:
        draft.authors.append(author[0])
    for person in source.metadata.people:
        if "people" not in source.metadata.corrected and not looks_like_name(person.name):
            continue
        table.add(person.name, affiliation=", ".join(filter(None, (person.role, person.organisation, person.country))))
    initials = list_attendance(draft, table, language)
    turns = find_turns(draft, table, headers, initials, language)
    list_people(draft, table)
    join_with_listed(draft, table, turns)
    find_captions(draft, table)
    glued_foot(draft, {a for person in table.people for a in person.affiliations})
    join_paragraphs(draft)
    find_sections(draft)
    quote_turns(draft, turns)
    find_genre(draft, turns)
    find_named_sources(draft, table)
    find_presenters(draft, table)
    learn_short_forms(draft, table)
    find_first_names(draft, table)
    learn_offices(draft, table)
    mentions = Mentions(table.people)
    find_owners(draft, mentions)
    find_speech(draft, mentions)
    settle_speakers(draft, table)
    draft.people = table.people
    find_recommendations(draft)
    document = describe(draft, author, language)
    if draft.chatham_house:
        named = [*table.people, *(Person(label.name) for label in headers.values() if label.name)]
        return assemble(draft, unsigned(document, withhold_names(draft, named)), [])
    said = {quote.speaker for quote in draft.quotes}
    speakers = [p for p in table.people if p.speaks or ("participant" in p.functions and p.name in said)]
    return assemble(draft, document, appearances(speakers, table.people))
