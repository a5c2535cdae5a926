"""How the clips look, at the sizes people have."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from support.exploring import Copied, Explored
from support.records import Draft
from support.shelf import Shelf
from textual.widgets import Input

from whosaid.library import Library
from whosaid.model import QuoteKind
from whosaid_tui.app import WhosaidApp
from whosaid_tui.librarian import Librarian

SIZES = [(80, 24), (120, 40), (200, 60)]


@dataclass
class Held:
    """A real library where the explorer is given a made one."""

    library: Library

    def opened(self) -> Library:
        return self.library


def named(size):
    return "{}x{}".format(*size)


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    water = Draft("water.txt", {"title": "Rivers Without Borders", "dates": ("2019-06-04",), "place": "Ghent"})
    water.speaker("Amina Diallo", role="Minister of Water", organisation="Government of Niger")
    water.quote("A river does not carry a passport. Whoever lives upstream decides what we drink.", "Amina Diallo")
    water.quote("Ms Sørensen warned that partnerships made for wet years will not hold.", None, QuoteKind.REPORTED)
    water.recommendation("Publish gauge data of the upper course every month.", number="1")
    closed = Draft("closed.txt", {"title": "A Closed Session", "chatham_house": True})
    closed.quote("We fear the harbour more than the river.", "Nobody To Be Named")
    gone = Draft("gone.txt", {"title": "Gone"})
    gone.quote("These words were in a file that is not there any more.", "李明")
    library = Shelf(tmp_path, monkeypatch.setattr).library(water, closed, gone)
    first, second, third = (entry.id for entry in library.documents())
    library.clips.keep([f"{first}.q1", f"{first}.q2", f"{second}.q1"])
    library.clips.keep([f"{first}.r1", f"{third}.q1"], collection="Speech in May")
    library.clips.tag("c1", ["rivers", "opening"])
    library.clips.annotate("c1", "For the first paragraph.\nCheck the date.")
    library.remove([third])
    return library


@pytest.fixture
def looks(snap_compare, library):
    """Compares the clips after some keys with how they looked before."""

    def compare(size, *keys):
        held = Held(library)
        app = WhosaidApp(Librarian(held.opened, lambda text: Copied()))

        async def before(pilot):
            explored = Explored(app, pilot, held, [])
            await explored.settle()
            await explored.press("C", *keys)
            for box in app.screen.query(Input):
                box.cursor_blink = False
            await explored.settle()

        return snap_compare(app, terminal_size=size, run_before=before)

    return compare


@pytest.mark.parametrize("size", SIZES, ids=named)
def test_clips(looks, size):
    assert looks(size)


def test_a_lost_clip(looks):
    assert looks((120, 40), "G")


def test_tags_are_asked_for(looks):
    assert looks((120, 40), "t")


def test_no_clips(looks, library):
    library.clips.remove([clip.id for clip in library.clips.list()])
    assert looks((120, 40))
