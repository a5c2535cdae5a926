"""What Textual remembers of what it has drawn stays small."""

import gc

import whosaid_tui.drawn  # noqa: F401


def test_no_place_style_or_line_that_was_ever_shown_is_remembered_for_long() -> None:
    from rich.segment import Segment
    from textual.geometry import Region
    from textual.strip import Strip

    for index in range(2_000):
        Region(index, 0, 5, 5).grow((1, 1, 1, 1))
        Segment.split_cells(Segment(f"日本 {index}"), 3)
        Strip.blank(index)
    gc.collect()
    for method in (Region.grow, Segment._split_cells, Strip.blank):
        info = method.cache_info()  # type: ignore[attr-defined]
        assert 0 < info.currsize <= 256, method


def test_a_widget_that_was_once_asked_for_is_not_kept_by_the_answers() -> None:
    from textual.containers import Vertical
    from textual.widgets import Static

    asked, part = Vertical(), Static(id="part")
    asked._nodes._append(part)
    for _ in range(500):
        asked._nodes.updated()
        assert asked.query_one("#part") is part
    assert len(asked._query_one_cache) <= 32
