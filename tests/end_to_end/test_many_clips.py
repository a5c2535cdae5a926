"""Five hundred clips: through a kill in the middle of keeping, a changed source, an export and an import."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

KEEPING = """
import sys
from pathlib import Path
from whosaid.library import Library
with Library.open(Path(sys.argv[1])) as library:
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


def test_five_hundred_clips_outlive_a_kill_a_changed_source_and_a_move_to_another_library(
    whosaid, environment: dict[str, str], tmp_path: Path
) -> None:
    sources, library, other = tmp_path / "sources", tmp_path / "library", tmp_path / "other"
    shutil.copytree(Path(__file__).parents[2] / "seeds", sources)
    assert whosaid("add", sources, "--library", library).returncode == 0
    command = [sys.executable, "-c", KEEPING, str(library)]

    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as keeping:
        assert keeping.stdout is not None
        told = 0
        while told < 120:
            told = int(keeping.stdout.readline())
        keeping.kill()
        told = max([told, *map(int, keeping.stdout.read().split())])

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
