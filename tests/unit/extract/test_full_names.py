"""Full names of speakers whom their headers call by a surname or given name alone."""

from support.extracting import extracted

from whosaid.model import QuoteKind, Record

TALK = (
    "We were asked to look at the harbour, and that is what we did for a whole year.",
    "And what did you find there, if I may ask you that before we come to the crane?",
)


def who(record: Record) -> list[str | None]:
    return [quote.speaker for quote in record.quotes if quote.kind is QuoteKind.TURN]


def talk(first: str, second: str) -> list[str]:
    return [
        f"{(first, second)[n % 2]}{'' if first.endswith('**') else ':'} {words}" for n, words in enumerate(TALK * 3)
    ]


def test_counsel_bear_the_names_of_the_list_of_appearances():
    record = extracted(
        "APPEARANCES",
        "MS J. TADESSE (instructed by Pell & Co) appeared for the Claimant.\nOLE B. MARR, ESQ., for the Board",
        *talk("MS TADESSE", "MR MARR"),
    )
    assert who(record) == ["J. Tadesse", "Ole B. Marr"] * 3


def test_a_surname_that_two_bear_in_the_list_is_nobodys_full_name():
    record = extracted("Present: Ms Ann Marr\nMs Ines Marr", *talk("MS MARR", "MR LOW"))
    assert set(who(record)) == {"Marr", "Low"}


def test_given_names_are_those_of_the_line_of_hosts_and_guests():
    record = extracted(
        "*Host: Ines Brink. Guests: Ole Marr, engineer at the Harbour Board, and Ann Pell.*",
        *talk("**Ines:**", "**Ole:**"),
        markdown=True,
    )
    assert who(record) == ["Ines Brink", "Ole Marr"] * 3
    (guest,) = [speaker for speaker in record.speakers if speaker.name == "Ole Marr"]
    assert (guest.role, guest.organisation) == ("engineer", "Harbour Board")


def test_a_given_name_that_is_only_talked_of_is_nobodys_full_name():
    record = extracted("Today the talk is of a book. Ole Marr never wrote it.", *talk("Ines", "Ole"))
    assert set(who(record)) == {"Ines", "Ole"}


def test_speakers_who_say_their_own_names_bear_them():
    record = extracted("Ines: Welcome. I'm Ines Brink, and this is the harbour.", *talk("Ole", "Ines"))
    assert set(who(record)) == {"Ines Brink", "Ole"}


def test_a_title_of_two_parts_is_no_speaker():
    record = extracted("# Slow Water, Episode 4: Who pays?", *talk("Ines", "Ole"), markdown=True)
    assert set(who(record)) == {"Ines", "Ole"}


def test_whom_a_hearing_is_about_is_not_the_relative_who_speaks():
    record = extracted(
        "INQUEST INTO THE DEATH OF PETER JOHN MARR",
        "Appearances: Ms F Low, Counsel Assisting\n                  Mrs K Marr in person",
        *talk("MRS MARR", "MS LOW"),
    )
    assert set(who(record)) == {"K Marr", "F Low"}
    unlisted = extracted("INQUEST INTO THE DEATH OF PETER JOHN MARR", *talk("MRS MARR", "MS LOW"))
    assert set(who(unlisted)) == {"Marr", "Low"}
