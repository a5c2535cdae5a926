import subprocess
import sys


def modules_after(code):
    listed = subprocess.run(
        [sys.executable, "-c", f"import sys; {code}; print(*sys.modules)"], capture_output=True, text=True, check=True
    )
    return set(listed.stdout.split())


def test_the_search_engine_is_not_loaded_before_the_first_frame():
    loaded = modules_after("import whosaid_tui.app")
    assert "textual.app" in loaded
    assert not {name for name in loaded if name.split(".")[0] == "whoosh"}
    assert "whosaid.library" not in loaded
