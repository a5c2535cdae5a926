"""The window changes under the explorer: storms of sizes, and a session that is left and taken up elsewhere."""

import os
import random
import time

SIZES = ((120, 40), (80, 24), (200, 60), (40, 12), (100, 30), (10, 4), (160, 50), (1, 1))


def lists(tmux) -> list[str]:
    """What stands beside the reader, whose text begins where the words in the middle of the last window were."""
    return [line[:50] for line in tmux.screen.splitlines()]


def test_a_storm_of_sizes_leaves_the_screen_as_it_was_and_the_keys_at_work(tmux, program) -> None:
    tmux.start(program)
    tmux.wait_for("Vienna Migration")
    tmux.press("/")
    tmux.wait_for("to the list")
    tmux.type("simple")
    tmux.wait_for("4 hits, n goes through them")
    before = lists(tmux)
    tmux.run("set-option", "-g", "window-size", "manual")
    chance = random.Random(5)
    for number in range(60):
        columns, rows = chance.choice(SIZES)
        tmux.run("resize-window", "-x", str(columns), "-y", str(rows))
        if number % 10 == 0:
            tmux.press("Left")
    tmux.run("resize-window", "-x", "120", "-y", "40")
    tmux.press("End")
    until = time.monotonic() + 60
    while lists(tmux) != before and time.monotonic() < until:
        time.sleep(0.1)
    assert lists(tmux) == before
    tmux.press("Enter")
    tmux.wait_for("y copy")
    tmux.press("q")
    tmux.wait_for("exit code 0")


def test_a_session_is_left_and_taken_up_in_a_terminal_of_another_size(tmux, program, environment, tmp_path) -> None:
    command = [tmux.command[0], "-u", "-f", os.devnull, "-S", str(tmp_path / "inner")]
    inside = type(tmux)(command, environment)
    tmux.start("env", "-u", "TMUX", *command, "new-session", program)
    try:
        tmux.wait_for("Vienna Migration")
        inside.run("detach-client")
        tmux.wait_for("exit code 0")
        assert "Vienna" not in tmux.screen
        inside.type("/simple")
        inside.wait_for("Quotes 1 of ")
        tmux.run("set-option", "-g", "window-size", "manual")
        for columns, rows in ((80, 34), (100, 44)):
            tmux.run("resize-window", "-x", str(columns), "-y", str(rows))
            tmux.again("env", "-u", "TMUX", *command, "attach-session")
            tmux.wait_for("╭" + "─" * (columns - 2) + "╮")
            lines = inside.screen.splitlines()
            assert (max(map(len, lines)), len(lines)) == (columns, rows - 1)
            if columns == 80:
                inside.run("detach-client")
                tmux.wait_for("exit code 0")
        tmux.press("Escape")
        tmux.wait_for("y copy")
        tmux.press("q")
        tmux.wait_for("exit code 0")
    finally:
        inside.run("kill-server", check=False)
