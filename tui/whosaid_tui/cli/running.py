"""Runs one command and turns what goes wrong into a line and an exit code."""

import os
import sys
from argparse import Namespace
from contextlib import suppress

from whosaid.model import BadInput, LibraryUnusable, WhosaidError
from whosaid_tui.cli import faults
from whosaid_tui.cli.output import harden, talk

DONE, UNFINISHED, WRONG_USE, UNUSABLE, INTERRUPTED = 0, 1, 2, 3, 130


def run(arguments: Namespace) -> int:
    """Runs the command of parsed arguments; never raises."""
    harden()
    try:
        code = _command(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        talk("whosaid: interrupted")
        return INTERRUPTED
    except BrokenPipeError:  # nobody reads on, which is fine
        _drop_output()
        return DONE
    except WhosaidError as error:
        talk(f"whosaid: {error}")
        if isinstance(error, LibraryUnusable):
            return UNUSABLE
        return WRONG_USE if isinstance(error, BadInput) else UNFINISHED
    except OSError as error:
        _drop_output()
        talk(f"whosaid: {error.filename or 'output'}: {error.strerror or error}")
        return UNFINISHED
    except Exception as error:
        _drop_output()
        faults.report(error)
        return UNUSABLE
    return code


def _drop_output() -> None:
    """Sends what is still buffered nowhere, so that it does not fail once more at exit."""
    with suppress(OSError):  # what stands in for stdout may have no descriptor
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _command(arguments: Namespace) -> int:
    """Imports only what the command needs: the explorer alone takes half a second."""
    match arguments.command:
        case "add" | "refresh" | "remove" | "check":
            from whosaid_tui.cli import keeping

            return keeping.COMMANDS[arguments.command](arguments)
        case "search" | "list":
            from whosaid_tui.cli import finding

            return finding.COMMANDS[arguments.command](arguments)
        case "show" | "cite" | "export":
            from whosaid_tui.cli import giving

            return giving.COMMANDS[arguments.command](arguments)
        case "stats":
            from whosaid_tui.cli import stats

            return stats.stats(arguments)
        case "doctor":
            from whosaid_tui.cli import doctor

            return doctor.doctor(arguments)
        case "clips":
            from whosaid_tui.cli import clips

            return clips.clips(arguments)
        case "serve":
            from whosaid_tui.cli import serving

            return serving.serve(arguments)
        case _:
            from whosaid_tui.cli import explorer

            return explorer.explore(arguments)
