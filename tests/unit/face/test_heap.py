"""The threads of the explorer share one heap."""

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

_COUNTED = """
import ctypes, sys, threading
from whosaid_tui.heap import keep_small

if sys.argv[2] == "shared":
    keep_small()
all_hold = threading.Barrier(4)

def hold():
    held = [bytes(10_000) for _ in range(10)]
    all_hold.wait()

threads = [threading.Thread(target=hold) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
libc = ctypes.CDLL(None)
libc.fopen.restype = ctypes.c_void_p
file = ctypes.c_void_p(libc.fopen(sys.argv[1].encode(), b"w"))
libc.malloc_info(0, file)
libc.fclose(file)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only the GNU C library gives threads heaps of their own")
@pytest.mark.parametrize("how", ["shared", "as usual"])
def test_threads_take_their_memory_from_one_heap_where_they_share_it(how: str, tmp_path: Path) -> None:
    told = tmp_path / "heaps.xml"
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("MALLOC_", "GLIBC_"))}
    subprocess.run([sys.executable, "-c", _COUNTED, str(told), how], env=environment, check=True)
    heaps = told.read_text(encoding="ascii").count("<heap nr=")
    assert heaps == 1 if how == "shared" else heaps > 1
