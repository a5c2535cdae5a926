"""Presenters: whom a report of a summit or workshop brings in once, before it tells what they said."""

import pytest
from support.extracting import direct, extracted, reported

from whosaid.model import Record

TITLE = "# The harbour summit"
LEAD = "The towns along the coast came together to look at the water and at the walls."


def report(*paragraphs: str) -> Record:
    return extracted(TITLE, LEAD, *paragraphs, markdown=True)


def names(*paragraphs: str) -> list[str]:
    return [speaker.name for speaker in report(*paragraphs).speakers]


@pytest.mark.parametrize(
    "brought",
    [
        "The summit then had a talk by Dana Smit.",
        "The next talk was by Dana Smit, a pilot at Port Lab.",
        "The first keynote was given by Dr. Dana Smit of Port Lab.",
        "Next up was Dana Smit of Port Lab with a talk on walls.",
        "Dana Smit from Port Lab gave a talk about walls.",
        "Dana Smit (Port Lab) delivered a keynote on walls.",
        "For the final keynote, Dana Smit from Port Lab provided a pilot's perspective on walls.",
        "The next speaker was Dana Smit.",
        "Dana Smit took the stage.",
        "Dana Smit opened the workshop with a story.",
        "Dana Smit presented a map of the walls.",
    ],
)
def test_a_presenter_of_whom_the_report_goes_on_is_a_speaker(brought: str) -> None:
    record = report(f"{brought} She showed where they are low. She said that stone is dear.")
    assert [speaker.name for speaker in record.speakers] == ["Dana Smit"]
    assert ("She said that stone is dear.", "Dana Smit") in reported(record)


def test_a_list_of_presenters_names_each_of_them() -> None:
    talks = "The day ended with lightning talks by Dana Smit, Paul Berg and Anna Roth."
    told = "Smit thinks of stone. Berg looked at the tide."
    assert names(talks, told) == ["Dana Smit", "Paul Berg"]


def test_who_only_once_gave_a_talk_is_no_speaker() -> None:
    assert names("Dana Smit gave a talk about walls. The coffee was good.") == []


def test_a_talk_on_another_occasion_makes_no_speaker() -> None:
    assert names("Last year, Dana Smit gave a talk about walls. She was late.") == []


def test_a_body_that_gives_a_talk_is_no_speaker() -> None:
    assert names("Port Systems gave a talk about walls. The talk was long.") == []


def test_a_presenter_is_called_by_the_given_name_that_nobody_else_bears() -> None:
    talk = "Dana Smit from Port Lab gave a talk about walls. Dana noted that stone is dear."
    assert reported(report(talk)) == [("Dana noted that stone is dear.", "Dana Smit")]


def test_a_given_name_that_two_people_bear_is_nobodys() -> None:
    talk = "Dana Smit from Port Lab gave a talk about walls. Then Dana Berg came in. Dana noted that stone is dear."
    assert all(speaker != "Dana Smit" for _, speaker in reported(report(talk)))


def test_the_body_behind_a_presenter_is_her_organisation() -> None:
    talk = "Dana Smit from the Institute of Ports gave a talk about walls. She said that stone is dear."
    (speaker,) = report(talk).speakers
    assert (speaker.role, speaker.organisation) == (None, "the Institute of Ports")


def test_an_office_with_a_body_of_several_words_makes_no_stranger() -> None:
    talk = "Dana Smit of the Office for Tidal Engineering presented the plan. She explained that stone is dear."
    assert ("She explained that stone is dear.", "Dana Smit") in reported(report(talk))


@pytest.mark.parametrize(
    "heading",
    [
        "## Opening Keynote: Dana Smit - Walls and people",
        "## Keynote: Walls and people (Dana Smit, Port Lab)",
        "## Walls and people - Dana Smit",
        "## Talk 3: Walls and people by Dana Smit",
    ],
)
def test_a_heading_names_whose_talk_stands_below(heading: str) -> None:
    record = report(heading, "In this talk she looked at walls.", "She noted that stone is dear.")
    assert reported(record) == [("She noted that stone is dear.", "Dana Smit")]
    assert [speaker.name for speaker in record.speakers] == ["Dana Smit"]


def test_the_kind_of_a_session_is_nobodys_name() -> None:
    record = report("## Opening Keynote: walls", "He noted that stone is dear.")
    assert reported(record) == [("He noted that stone is dear.", None)]


def test_a_sentence_that_only_says_who_gave_a_talk_is_no_speech() -> None:
    talk = "Dana Smit gave an overview of what a wall is. She said that stone is dear."
    assert reported(report(talk)) == [("She said that stone is dear.", "Dana Smit")]


def test_a_presenters_talk_says_what_she_says() -> None:
    talk = "Dana Smit from Port Lab gave a talk about walls. Dana's lively talk urged towns to share stone."
    assert reported(report(talk)) == [("Dana's lively talk urged towns to share stone.", "Dana Smit")]


def test_the_talk_argues_what_its_presenter_argues() -> None:
    talk = "The next talk was by Dana Smit of Port Lab. The talk argued that stone is dear."
    assert reported(report(talk)) == [("The talk argued that stone is dear.", "Dana Smit")]


def test_a_question_given_as_it_was_asked_is_hers() -> None:
    talk = "Dana Smit from Port Lab delivered a keynote. She asked the towns two questions: How dear is stone?"
    assert ("She asked the towns two questions: How dear is stone?", "Dana Smit") in reported(report(talk))


def test_who_presents_a_thing_by_its_name_says_nothing() -> None:
    assert reported(report("Dana Smit introduced TideGuard, a tool for pilots.")) == []


def test_a_verb_between_office_and_saying_is_no_part_of_the_office() -> None:
    text = "Dana Smit, pilot of the port, concurred, saying that stone is “far too dear for the small towns”."
    record = report(text, "“We will not build it alone,” Dana Smit said.")
    assert [speaker.role for speaker in record.speakers] == ["pilot of the port"]
    assert direct(record)[-1] == ("We will not build it alone,", "Dana Smit")


def test_an_author_is_no_speaker() -> None:
    assert names("Authors: Dana Smit and Paul Berg", "The wall was built in a year.") == []


def test_the_title_of_a_talk_behind_a_label_is_no_affiliation() -> None:
    record = report('Keynote: Dana Smit - "Walls for the pilots"', "Dana Smit said that stone is dear.")
    assert [(speaker.role, speaker.organisation) for speaker in record.speakers] == [(None, None)]


@pytest.mark.parametrize(
    "titled",
    [
        "a talk on “stone is far too dear for towns”",
        "a keynote entitled “stone is far too dear for towns”",
        "a demo, hence the title “stone is far too dear for towns”",
    ],
)
def test_the_title_of_a_talk_is_no_quotation(titled: str) -> None:
    assert direct(report(f"Dana Smit from Port Lab said that she would give {titled}, and that it is short.")) == []
