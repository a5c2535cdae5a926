"""Ten minutes of a user, in a real terminal: from the first start to the second."""

import re

import pytest


@pytest.mark.parametrize(("columns", "rows"), [(120, 40), (80, 24)])
def test_a_user_searches_narrows_follows_copies_leaves_and_is_back_where_they_were(
    tmux, program, all_quotes: int, columns: int, rows: int
) -> None:
    tmux.start(program, columns=columns, rows=rows)
    tmux.wait_for("Four linked lists")
    tmux.wait_for(f"Quotes {all_quotes}")

    tmux.press("/")
    tmux.wait_for("to the list")
    tmux.type("partnership")
    tmux.wait_for("“partnership” ×")
    tmux.wait_for(f"of {all_quotes}")
    assert "Four linked lists" not in tmux.screen

    tmux.press("Enter", "2", "j", "Space")
    tmux.wait_for("●")
    chosen = re.search(r"“partnership” ×\s+(\S.*?) ×", tmux.screen)
    assert chosen is not None
    tmux.press("x", "3")
    tmux.wait_until_gone(f"{chosen[1]} ×")
    tmux.wait_for("3 Quotes")

    tmux.press("Enter")
    tmux.wait_for("Linked")
    tmux.press("Enter")
    tmux.wait_for("⏎ follow")
    tmux.press("Enter")
    tmux.wait_until_gone("⏎ follow")
    tmux.press("H")
    tmux.wait_for("⏎ read")

    tmux.press("g", "Space", "Space", "Space")
    tmux.wait_for("3 marked")
    tmux.press("y")
    tmux.wait_for("3 items")
    copied = tmux.run("show-buffer")
    assert len(re.findall(r"^(?:—|--|\(|\[)?.*2017|2018|2005", copied, re.MULTILINE)) >= 3

    left = re.search(rf"Quotes (\d+ of {all_quotes})", tmux.screen)
    assert left is not None
    tmux.press("q")
    tmux.wait_for("exit code 0")

    tmux.again(program)
    tmux.wait_for("“partnership” ×")
    tmux.wait_for(left[1])
    tmux.press("H")
    tmux.press("q")
    tmux.wait_for("exit code 0")
