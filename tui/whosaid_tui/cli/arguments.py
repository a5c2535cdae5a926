"""The arguments of every command, and the help."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from whosaid import __version__

if TYPE_CHECKING:
    from whosaid.model import View

KINDS = ("documents", "speakers", "quotes", "recommendations")
STATISTICS = ("concordance", "trend")
EXPORT_FORMATS = ("json", "csv", "md", "html", "docx", "bib", "csl", "ris")
FORMS = (
    "plain",
    "line",
    "markdown",
    "footnote",
    "html",
    "latex",
    "org",
    "citation",
    "bibtex",
    "ris",
    "csl",
    "link",
)
STYLES = ("plain", "chicago", "apa", "mla", "oscola")
CLIP_ACTIONS = ("list", "keep", "note", "tag", "move", "remove", "undo", "export", "import")
CLIP_FORMATS = ("md", "html", "docx", "csv", "json", "bib", "csl", "ris")
GROUPINGS = ("document", "speaker", "tag")

_HELP = f"""\
whosaid {__version__}: who said what, where, and what was recommended.

usage: whosaid [PATH ...]              explore files or folders; without PATH what was explored last
       whosaid --view LINK            show a view again (V in the explorer copies its link)
       whosaid COMMAND [ARGUMENT ...]  one of the commands below

library:
  add PATH ... [--watch] [--ocr LANG] [--jobs N]
                              read, extract and index files and folders; only what is new or changed
                              --watch: follow what changes in the folders until Ctrl-C;
                              --ocr eng, deu+eng: recognise the text of scans with ocrmypdf
  refresh [--jobs N]          follow changes, moves and removals of what was added
  remove DOC ...              take documents out, named by id, path or file name
  check [--rebuild | --salvage]
                              verify every offset and both stores; rebuild the full-text index;
                              save what can be read of a damaged library

find:
  search QUERY [--kind KIND] [--limit N] [--json]
                              the best matches of every kind, with the hits; --like ID for more
                              like an item, --help-query for all that can be typed
  list documents | speakers | quotes | recommendations [QUERY] [--json | --csv]
                              everything that matches, in the order of the documents

  stats [concordance | trend] [WORD ...] [--json | --csv]
                              counts; a word in each of its places (--sort left, right, speaker);
                              how often it comes (--by year, document, speaker)

use:
  show ID [--json]            one item in its context, with what is linked to it
  cite ID ... [--form F] [--style S] [--words A-B] [--sic WORD]
                              quote and citation as text
  export DIR [--format json | csv | md | html | docx | bib | csl | ris] [--style S] [QUERY]
                              records, results or a bibliography as files
  clips [ACTION ...]          what you kept: list, keep, note, tag, move, remove, undo,
                              export and import
  serve [--host H] [--port N] the explorer in a browser, for this machine unless you say otherwise

  doctor [--json]             what this terminal can do, where things are, and what to change

options of every command:
  --library DIR               the library to use (also WHOSAID_LIBRARY); else the one used last
  --help, --version

examples:
  whosaid ~/reports                          explore a folder
  whosaid add ~/reports --library ~/lib      make a library of it
  whosaid search 'speaker:hoyer partnership' words of one speaker
  whosaid search '"root causes"' --json      a phrase, one JSON object a line
  whosaid list quotes --csv > quotes.csv     every quote as a table
  whosaid cite 1f3a9c2e.q12                  the words and where they come from
  whosaid cite 1f3a9c2e.q12 --style chicago  the same with a note; also apa, mla, oscola, FILE.csl

Data goes to stdout, everything else to stderr. Exit codes: 0 done, 1 found nothing or finished
with document errors, 2 wrong use, 3 library unusable.
"""


class _Parser(ArgumentParser):
    """Errors on one line, with nothing of the arguments reaching the terminal as an escape code."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help\n")

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        if message:
            from whosaid.model import visible  # only here, for the help has no need of it

            message = visible(message, lines=True)
        super().exit(status, message)


class _ExplorerParser(_Parser):
    """The parser without a command, whose help is that of the whole program."""

    def format_help(self) -> str:
        return _HELP


def parse(argv: Sequence[str]) -> Namespace:
    """The arguments as a namespace whose `command` is None for the explorer. Exits on wrong use."""
    at = _command_at(argv)
    if at is None:
        arguments = _explorer().parse_intermixed_args(argv)
        arguments.command = None
        return arguments
    name = argv[at]
    parser = _Parser(prog=f"whosaid {name}", usage=_USAGE.get(name), description=_ABOUT[name], allow_abbrev=False)
    _common(parser)
    _COMMANDS[name](parser)
    arguments = parser.parse_intermixed_args([*argv[:at], *argv[at + 1 :]])
    arguments.command = name
    return arguments


def meant(word: str) -> str | None:
    """The command that a mistyped word was probably meant for."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(word, _COMMANDS, n=1)), None)


def _command_at(argv: Sequence[str]) -> int | None:
    """Where the command stands: the first argument that is no option, if it is the name of one."""
    at = 0
    while at < len(argv) and argv[at].startswith("-"):
        if argv[at] == "--":
            return None
        at += 2 if argv[at] in ("--library", "--view") else 1
    return at if at < len(argv) and argv[at] in _COMMANDS else None


def _explorer() -> ArgumentParser:
    parser = _ExplorerParser(prog="whosaid", allow_abbrev=False)
    _common(parser)
    parser.add_argument("paths", metavar="PATH", nargs="*", type=_path_or_view)
    parser.add_argument("--view", metavar="LINK", type=_view)
    return parser


def _common(parser: ArgumentParser) -> None:
    parser.add_argument("--library", metavar="DIR", type=Path, help="the library to use (also WHOSAID_LIBRARY)")
    parser.add_argument("--version", action="version", version=f"whosaid {__version__}")


def _add(parser: ArgumentParser) -> None:
    parser.add_argument("paths", metavar="PATH", nargs="+", type=Path, help="a file, or a folder with files")
    parser.add_argument(
        "--watch", action="store_true", help="go on until Ctrl-C, following what changes in the folders"
    )
    parser.add_argument(
        "--ocr", metavar="LANG", type=_languages, help="recognise the text of scans with ocrmypdf: eng, deu+eng"
    )
    _jobs(parser)


def _jobs(parser: ArgumentParser) -> None:
    parser.add_argument("--jobs", metavar="N", type=_positive, help="documents to read at a time (as is best)")


def _remove(parser: ArgumentParser) -> None:
    parser.add_argument("documents", metavar="DOC", nargs="+", help="an id, a path or a file name")


def _search(parser: ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY", nargs="*", help="words, phrases and fields")
    parser.add_argument("--kind", choices=[kind.removesuffix("s") for kind in KINDS], help="only results of this kind")
    parser.add_argument("--limit", metavar="N", type=_positive, default=10, help="results of each kind (10)")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument("--like", metavar="ID", help="on the same matter as this item")
    parser.add_argument("--save", metavar="NAME", help="save the query under a name")
    parser.add_argument("--saved", metavar="NAME", nargs="?", const="", help="search as saved; without NAME list them")
    parser.add_argument("--forget", metavar="NAME", help="take a saved query out")
    parser.add_argument("--help-query", action="store_true", help="all that can be typed, with examples")


def _list(parser: ArgumentParser) -> None:
    parser.add_argument("kind", metavar="KIND", nargs="?", choices=KINDS, help=", ".join(KINDS))
    _query(parser)
    parser.add_argument(
        "--doubtful",
        action="store_true",
        help="instead quotes or recommendations that are not sure enough for the lists, "
        "of the documents that QUERY leaves",
    )
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="one JSON object a line")
    shape.add_argument("--csv", action="store_true", help="a table")


def _query(parser: ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY", nargs="*", help="what it must match; without it everything")


def _stats(parser: ArgumentParser) -> None:
    parser.add_argument("what", metavar="WHAT", nargs="?", choices=STATISTICS, help="concordance or trend")
    parser.add_argument("words", metavar="WORD", nargs="*", help="what to look for; trend: each by itself")
    parser.add_argument("--sort", choices=("document", "left", "right", "speaker"), default="document")
    parser.add_argument("--by", choices=("year", "document", "speaker"), default="year")
    parser.add_argument("--limit", metavar="N", type=_positive, help="lines to show (all)")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="one JSON object a line")
    shape.add_argument("--csv", action="store_true", help="a table")


def _show(parser: ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="as search and list give it")
    parser.add_argument("--json", action="store_true", help="as one JSON object")


def _cite(parser: ArgumentParser) -> None:
    parser.add_argument("ids", metavar="ID", nargs="+", help="as search and list give it")
    parser.add_argument("--form", metavar="F", default="plain", help=f"{', '.join(FORMS)} (plain)")
    _style(parser)
    parser.add_argument("--words", metavar="A-B", type=_range, help="only these words of each quote, counted from 1")
    parser.add_argument("--sic", metavar="WORD", action="append", default=[], help="sets [sic] behind this word")


def _style(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--style", metavar="S", help=f"{', '.join(STYLES)}, or a .csl file (citation_style, else plain)"
    )


def _export(parser: ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", type=Path, help="the folder to write to")
    parser.add_argument("--format", choices=EXPORT_FORMATS, default="json")
    _style(parser)
    _query(parser)


def _clips(parser: ArgumentParser) -> None:
    parser.add_argument("action", metavar="ACTION", nargs="?", choices=CLIP_ACTIONS, default="list")
    parser.add_argument("words", metavar="ARGUMENT", nargs="*", help="what the action works on, as above")
    parser.add_argument("--collection", metavar="C", help="of or into this collection")
    parser.add_argument("--tag", metavar="T", help="list, export: with this tag; keep: tagged so")
    parser.add_argument("--format", choices=CLIP_FORMATS, help="export: else as the file's name ends")
    parser.add_argument("--by", choices=GROUPINGS, default="document", help="export: md, html, docx")
    _style(parser)
    parser.add_argument("--json", action="store_true", help="list: one JSON object a line")


def _serve(parser: ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (127.0.0.1: this machine only)")
    parser.add_argument("--port", metavar="N", type=_positive, default=8000, help="8000, where it is not said")


def _check(parser: ArgumentParser) -> None:
    repair = parser.add_mutually_exclusive_group()
    repair.add_argument("--rebuild", action="store_true", help="make the full-text index anew")
    repair.add_argument(
        "--salvage",
        action="store_true",
        help="write the clips of a damaged library to a file, then make a new catalogue of what can be read; "
        "the old one is kept",
    )


def _path_or_view(text: str) -> "Path | View":
    return _view(text) if text.lower().startswith("whosaid:") else Path(text)


def _view(text: str) -> "View":
    from whosaid.model import view_of  # only here, for the help has no need of it

    try:
        return view_of(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text[:60]}: {error}") from None


def _languages(text: str) -> str:
    from whosaid.sources import LANGUAGES  # only here, for the help has no need of it

    if not LANGUAGES.fullmatch(text):
        raise ArgumentTypeError(f"{text} names no languages as tesseract does: eng, deu+eng")
    return text


def _doctor(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="as one JSON object")


def _range(text: str) -> tuple[int, int | None]:
    first, dash, last = text.partition("-")
    if not dash or not (first or last):
        raise ArgumentTypeError(f"{text} is no range of words such as 1-40 or 10-")
    return _positive(first or "1"), _positive(last) if last else None


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise ArgumentTypeError(f"{text} is no number above 0")
    return int(text)


_COMMANDS: dict[str, Callable[[ArgumentParser], None]] = {
    "add": _add,
    "refresh": _jobs,
    "remove": _remove,
    "search": _search,
    "list": _list,
    "stats": _stats,
    "show": _show,
    "cite": _cite,
    "export": _export,
    "clips": _clips,
    "serve": _serve,
    "check": _check,
    "doctor": _doctor,
}
_USAGE = {
    "stats": """whosaid stats [--json | --csv]
       whosaid stats concordance WORD ... [--sort left|right|speaker] [--limit N] [--json | --csv]
       whosaid stats trend WORD ... [--by year|document|speaker] [--limit N] [--json | --csv]""",
    "clips": """whosaid clips [list] [WORD ...] [--collection C] [--tag T] [--json]
       whosaid clips keep ID ... [--collection C] [--tag T]
       whosaid clips note CLIP [WORD ...]
       whosaid clips tag CLIP [TAG ...]
       whosaid clips move CLIP ... --collection C
       whosaid clips remove CLIP ...
       whosaid clips undo
       whosaid clips export FILE [--format F] [--by document|speaker|tag] [--style S] [--collection C] [--tag T]
       whosaid clips import FILE [--collection C]""",
}
_ABOUT = {
    "add": "Read, extract and index files and folders; only what is new or changed.",
    "refresh": "Follow changes, moves and removals of what was added.",
    "remove": "Take documents out of the library; the files stay where they are.",
    "search": "The best matches of every kind.",
    "list": "Everything that matches, in the order of the documents.",
    "stats": "What the library holds, a word in each of its places, and how often it comes.",
    "show": "One item in its context, with what is linked to it.",
    "cite": "Quotes with their citations as text.",
    "export": "Records (json), results (csv, md, html, docx) or their documents for a bibliography (bib, csl, ris).",
    "clips": "Keep items, find them again and carry them out.",
    "serve": "The explorer in a browser; each visitor has a view of their own.",
    "check": "Verify every offset and shown text, and both stores against each other.",
    "doctor": "What this terminal can do, which clipboard works, where things are, and what to change.",
}
