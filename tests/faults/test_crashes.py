"""Whatever is broken off in the middle, the next opening finds a sound library. `walk.py` tries every boundary."""

import os
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork") or not Path("/proc/self/fd").is_dir(), reason="needs Linux")

SOME = 4
KILLED = ["add", "refresh", "remove", "clip", "rebuild", "make", "open"]


@pytest.mark.parametrize("operation", KILLED)
def test_a_kill_in_the_middle_loses_nothing_and_is_made_good_by_the_next_opening(shake, operation):
    found = shake("kill", operation, SOME)
    assert found["faults"] == []
    assert found["injected"] == SOME


@pytest.mark.parametrize("operation", ["add", "clip", "rebuild"])
def test_a_full_disk_is_said_in_words_and_loses_nothing(shake, operation):
    found = shake("full", operation, 3)
    assert found["faults"] == []
    assert found["words"]
    assert all("disk is full" in words or "No space left" in words for words in found["words"])


@pytest.mark.parametrize("operation", ["refresh", "clip", "open"])
def test_rights_lost_in_the_middle_are_said_in_words_and_lose_nothing(shake, operation):
    found = shake("refused", operation, 3)
    assert found["faults"] == []
