"""Xapian's side of the comparison, run by the Python that Xapian is installed for: builds an index, or answers."""

import json
import sys
import time

import xapian

FACETS = ("document", "speaker", "kind", "year")
COMMIT_EVERY = 20_000


def build(folder: str) -> None:
    """Indexes the texts that come in, one JSON list a line."""
    database = xapian.WritableDatabase(folder, xapian.DB_CREATE_OR_OPEN)
    generator = xapian.TermGenerator()
    generator.set_stemmer(xapian.Stem("en"))
    for count, line in enumerate(sys.stdin, 1):
        _, words, *values = json.loads(line)
        document = xapian.Document()
        generator.set_document(document)
        generator.index_text(words)
        document.set_data(words)
        for slot, value in enumerate(values):
            document.add_value(slot, value)
        document.add_boolean_term("Y" + values[-1])
        database.add_document(document)
        if count % COMMIT_EVERY == 0:
            database.commit()
    database.commit()


def answer(folder: str, clock: str) -> None:
    """Answers the queries that come in, one JSON list a line, with the seconds that each took."""
    now = getattr(time, clock)
    database = xapian.Database(folder)
    stemmer = xapian.Stem("en")
    parser = xapian.QueryParser()
    parser.set_stemmer(stemmer)
    parser.set_stemming_strategy(xapian.QueryParser.STEM_SOME)
    parser.set_database(database)
    flags = xapian.QueryParser.FLAG_BOOLEAN | xapian.QueryParser.FLAG_PHRASE | xapian.QueryParser.FLAG_WILDCARD
    joins = {
        "and": " AND ".join,
        "or": " OR ".join,
        "phrase": lambda words: '"' + " ".join(words) + '"',
        "prefix": lambda words: words[0] + "*",
    }
    for line in sys.stdin:
        kind, words, year = json.loads(line)
        began = now()
        query = parser.parse_query(joins.get(kind, "".join)(words), flags)
        if kind == "filter":
            query = xapian.Query(xapian.Query.OP_FILTER, query, xapian.Query("Y" + year))
        enquire = xapian.Enquire(database)
        enquire.set_query(query)
        spies = [xapian.ValueCountMatchSpy(slot) for slot, _ in enumerate(FACETS)] if kind == "facets" else []
        for spy in spies:
            enquire.add_matchspy(spy)
        found = enquire.get_mset(0, 20, database.get_doccount() if spies else 0)
        for spy in spies:
            [(value.term, value.termfreq) for value in spy.values()]
        for match in found:
            data = match.document.get_data().decode()
            if kind == "snippets":
                found.snippet(data, 160, stemmer)
        print(now() - began, flush=True)


if __name__ == "__main__":
    {"build": build, "answer": answer}[sys.argv[1]](*sys.argv[2:])
