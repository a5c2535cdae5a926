"""Five hundred clips: through a kill in the middle of keeping, a changed source, an export and an import."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

KEEPING = """
import sys
from pathlib import Path
from whosaid_tui.cli.places import library_in
with library_in(Path(sys.argv[1])) as library:
    from whosaid.model import View
    results = library.search(View())
    ids = [row.id for rows in (results.quotes, results.recommendations) for row in rows]
    count = 0
    while count < 500:
        for id in ids:
            kept = library.clips.keep([id], collection=f"Round {count // len(ids) + 1}")
            count += len(kept.new) + len(kept.known)
            print(count, flush=True)
            if count == 500:
                break
"""


def killed_after(count: int, command: list[str], environment: dict[str, str]) -> int:
    """Kills a process that keeps clips when it has told of so many; returns the last number that it told."""
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as keeping:
        assert keeping.stdout is not None
        told = 0
        while told < count:
            told = int(keeping.stdout.readline())
        keeping.kill()
        return max([told, *map(int, keeping.stdout.read().split())])


def test_five_hundred_clips_outlive_a_kill_a_changed_source_and_a_move_to_another_library(
    whosaid, environment: dict[str, str], tmp_path: Path
) -> None:
    sources, library, other = tmp_path / "sources", tmp_path / "library", tmp_path / "other"
    shutil.copytree(Path(__file__).parents[2] / "seeds", sources)
    assert whosaid("add", sources, "--library", library).returncode == 0
    command = [sys.executable, "-c", KEEPING, str(library)]

    told = killed_after(120, command, environment)
    there = whosaid("clips", "--json", "--library", library).stdout.splitlines()
    assert len(there) in (told, told + 1)
    assert whosaid("check", "--library", library).returncode == 0

    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL, timeout=300)
    for file in sources.iterdir():
        file.write_text(f"A line that was not there.\n\n{file.read_text(encoding='utf-8')}", encoding="utf-8")
    assert whosaid("refresh", "--library", library).returncode == 0
    clips = [json.loads(line) for line in whosaid("clips", "--json", "--library", library).stdout.splitlines()]
    assert len(clips) == 500
    assert {clip["state"] for clip in clips} <= {"anchored", "moved"}
    assert whosaid("check", "--library", library).returncode == 0

    assert whosaid("clips", "export", tmp_path / "all.json", "--library", library).returncode == 0
    assert whosaid("add", sources, "--library", other).returncode == 0
    assert whosaid("clips", "import", tmp_path / "all.json", "--library", other).returncode == 0
    taken = [json.loads(line) for line in whosaid("clips", "--json", "--library", other).stdout.splitlines()]
    same = ("text", "collection", "citation", "attribution")
    assert [[clip[key] for key in same] for clip in taken] == [[clip[key] for key in same] for clip in clips]


def test_clips_outlive_a_kill_and_the_deletion_of_the_cache_in_which_their_library_was(
    whosaid, environment: dict[str, str], tmp_path: Path
) -> None:
    seeds = Path(__file__).parents[2] / "seeds"
    cache = Path(environment["XDG_CACHE_HOME"])
    assert whosaid("add", seeds).returncode == 0
    (library,) = (cache / "whosaid" / "libraries").iterdir()
    told = killed_after(40, [sys.executable, "-c", KEEPING, str(library)], environment)
    shutil.rmtree(cache)

    assert whosaid("add", seeds).returncode == 0
    clips = [json.loads(line) for line in whosaid("clips", "--json").stdout.splitlines()]
    assert len(clips) in (told, told + 1)
    assert {clip["state"] for clip in clips} == {"anchored"}
    assert whosaid("check").returncode == 0
