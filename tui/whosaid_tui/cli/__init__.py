"""The command line."""

import sys
from collections.abc import Sequence

from whosaid_tui.cli.arguments import parse


def main(argv: Sequence[str] | None = None) -> int:
    """Runs `whosaid` with these arguments (those of the process by default); returns the exit code.

    Data goes to stdout, talk to stderr. 0: done; 1: found nothing, or finished with document errors;
    2: wrong use; 3: library unusable; 130: interrupted.
    """
    try:
        arguments = parse(sys.argv[1:] if argv is None else argv)
    except SystemExit as stop:  # argparse has said why
        return stop.code if isinstance(stop.code, int) else 2
    # Behind the arguments, for the help needs nothing of the library.
    from whosaid_tui.cli.running import run

    return run(arguments)
