"""clips: keeping from the command line, and carrying out and in."""

import json
from pathlib import Path

import pytest

from whosaid.model import RecommendationKind


@pytest.fixture
def own(whosaid, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, _library: Path) -> Path:
    """A library of the seeds that a test may change."""
    import shutil

    folder = tmp_path / "own"
    shutil.copytree(_library, folder)
    monkeypatch.setenv("WHOSAID_LIBRARY", str(folder))
    return folder


@pytest.fixture
def quotes(own: Path, whosaid) -> list[dict]:
    return [json.loads(line) for line in whosaid("list", "quotes", "--json").lines]


def test_an_item_is_kept_listed_and_removed(quotes, whosaid) -> None:
    pull = next(quote for quote in quotes if quote["kind"] == "pull-quote" and quote["speaker"])
    said = whosaid("clips", "keep", pull["id"])
    assert (said.code, said.out, said.err) == (0, "", "1 clip kept: c1\n")
    assert whosaid("clips", "keep", pull["id"]).err == "kept already: c1\n"
    listed = whosaid("clips")
    assert (listed.code, listed.err) == (0, "")
    assert listed.lines[0] == "Clips"
    assert pull["text"].strip("“”") in listed.lines[1]
    assert pull["speaker"] in listed.lines[2]
    (data,) = map(json.loads, whosaid("clips", "list", "--json").lines)
    assert (data["item"], data["text"], data["state"]) == (pull["id"], pull["text"], "anchored")
    assert whosaid("clips", "remove", "c1").code == 0
    assert (whosaid("clips").code, whosaid("clips").out) == (1, "")


def test_every_change_can_be_undone_by_a_later_command(quotes, whosaid) -> None:
    whosaid("clips", "keep", quotes[0]["id"], quotes[1]["id"], "--tag", "wells")
    whosaid("clips", "note", "c1", "for", "the", "intro")
    whosaid("clips", "tag", "c2", "#sea", "south")
    whosaid("clips", "move", "c2", "--collection", "Speech")
    assert [json.loads(line)["id"] for line in whosaid("clips", "--tag", "sea", "--json").lines] == ["c2"]
    assert [json.loads(line)["id"] for line in whosaid("clips", "--collection", "Speech", "--json").lines] == ["c2"]
    assert "for the intro" in whosaid("clips", "list", "intro").out
    undone = [whosaid("clips", "undo").err for _ in range(4)]
    assert undone == [
        "undone: moved 1 clip to Speech\n",
        "undone: changed the tags of 1 clip\n",
        "undone: changed the note of 1 clip\n",
        "undone: kept 2 clips\n",
    ]
    assert (whosaid("clips", "undo").code, whosaid("clips", "undo").err) == (1, "nothing to undo\n")


@pytest.mark.parametrize(
    ("argv", "what"),
    [
        (["keep"], "takes the ID of one item"),
        (["note"], "takes the ID of a clip"),
        (["undo", "c1"], "takes nothing more"),
        (["move", "c1"], "--collection"),
        (["remove", "c99"], "no clip c99"),
        (["keep", "nothing"], "nothing in the library"),
        (["keep", "werner-hoyer"], "only these can be kept"),
        (["export", "a", "b"], "takes a FILE"),
        (["export", "clips.odt"], "--format"),
        (["import", "pyproject.toml"], "no clips exported as JSON"),
        (["grow"], "invalid choice"),
        (["tag", "c1", "\x1b]0;x\x07"], "no clip c1"),
    ],
)
def test_wrong_use_is_one_line_and_exit_code_2(own, whosaid, argv: list[str], what: str) -> None:
    said = whosaid("clips", *argv)
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert what in said.err
    assert "\x1b" not in said.err


def test_a_file_that_is_not_there_is_told(own, whosaid) -> None:
    said = whosaid("clips", "import", "nowhere.json")
    assert (said.code, said.err) == (1, "whosaid: nowhere.json: No such file or directory\n")


def test_500_clips_go_out_and_come_into_another_library_as_they_were(
    quotes, whosaid, tmp_path: Path, _library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    items = [quote["id"] for quote in quotes]
    items += [json.loads(line)["id"] for line in whosaid("list", "recommendations", "--json").lines]
    for part in range(1 + 500 // len(items)):
        whosaid("clips", "keep", *items[: 500 - part * len(items)], "--collection", f"Part {part}", "--tag", "seeds")
    whosaid("clips", "note", "c7", "first line")
    file = tmp_path / "clips.json"
    assert whosaid("clips", "export", file).err == f"500 clips written to {file}\n"
    before = [json.loads(line) for line in whosaid("clips", "--json").lines]

    other = tmp_path / "other"
    shutil.copytree(_library, other)
    monkeypatch.setenv("WHOSAID_LIBRARY", str(other))
    assert whosaid("clips", "import", file).err == "500 clips imported\n"
    after = [json.loads(line) for line in whosaid("clips", "--json").lines]
    assert [{**clip, "id": ""} for clip in after] == [{**clip, "id": ""} for clip in before]
    assert whosaid("clips", "import", file).err == "0 clips imported; 500 kept already\n"
    assert whosaid("check").err.endswith("500 clips: everything holds\n")
    assert whosaid("clips", "undo").err == "undone: imported 500 clips\n"


def test_a_clip_from_a_library_of_other_documents_is_kept_and_told_as_lost(
    quotes, whosaid, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whosaid("clips", "keep", quotes[0]["id"])
    whosaid("clips", "export", tmp_path / "clips.json")
    report = tmp_path / "report.txt"
    report.write_text("Water Forum 2019\n\nDykes must be built before the water comes.\n")
    monkeypatch.setenv("WHOSAID_LIBRARY", str(tmp_path / "elsewhere"))
    whosaid("add", report)
    said = whosaid("clips", "import", tmp_path / "clips.json", "--collection", "From home")
    assert said.err == "1 clip imported; 1 whose words are not in this library\n"
    assert "not found any more" in whosaid("clips").out
    assert whosaid("check").code == 1


def test_an_import_cites_what_the_library_has_as_the_library_does(quotes, whosaid, tmp_path: Path) -> None:
    pull = next(quote for quote in quotes if quote["kind"] == "pull-quote" and quote["speaker"])
    whosaid("clips", "keep", pull["id"])
    file = tmp_path / "clips.json"
    whosaid("clips", "export", file)
    data = json.loads(file.read_text(encoding="utf-8"))
    data["clips"][0].update(attribution="Somebody Else", citation="Somebody Else, in: On Lies.", collection="Forged")
    file.write_text(json.dumps(data), encoding="utf-8")
    whosaid("clips", "import", file)
    (clip,) = map(json.loads, whosaid("clips", "--collection", "Forged", "--json").lines)
    assert clip["attribution"] == pull["speaker"]
    assert "Somebody Else" not in clip["citation"]


def test_no_clip_of_the_protected_seed_names_anybody(quotes, whosaid, tmp_path: Path) -> None:
    documents = [json.loads(line) for line in whosaid("list", "documents", "--json").lines]
    protected = next(document["id"] for document in documents if document["chatham_house"])
    kinds = {str(kind) for kind in RecommendationKind}
    whosaid("clips", "keep", *(quote["id"] for quote in quotes if quote["document"] == protected))
    clips = [json.loads(line) for line in whosaid("clips", "--json").lines]
    parties = {quote["party"] for quote in quotes}
    assert clips
    for clip in clips:
        assert clip["kind"] not in kinds
        assert clip["attribution"] in parties
        assert clip["citation"].endswith("(Chatham House Rule).")
