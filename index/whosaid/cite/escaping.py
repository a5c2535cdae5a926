"""Text for pages of other languages, where it then reads as it is."""

import html as _html
import re

_MARKDOWN = re.compile(r"[\\`*_\[\]<>~^$|@]|&(?=#?\w+;)")
_LATEX = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    **{mark: f"\\{mark}" for mark in "#$%&_"},
}
_LATEX_MARK = re.compile(r"[\\{}~^<>|#$%&_]|-(?=-)|'(?=')|`(?=`)|[?!](?=`)|,(?=,)")
_ORG_MARK = re.compile(
    r"(?:(?<!\w)[*/=~+_](?=\S)|[_^$](?=\S)|\\(?=[a-zA-Z])|\[(?=\[|fn:)|<(?=[<\d%])|-(?=-)|{(?={)|@(?=@))"
)
_ORG_ESCAPE = "\u200b"
"""The zero-width space, which is Org's own way to take a mark for what it is."""


def markdown(text: str) -> str:
    """`text` for a Markdown page."""
    return _MARKDOWN.sub(r"\\\g<0>", text)


def html(text: str) -> str:
    """`text` for an HTML page, outside of tags and inside of attributes."""
    return _html.escape(text)


def latex(text: str) -> str:
    """`text` for LaTeX with UTF-8 input; marks that it would join (`--`, two apostrophes) stay apart."""
    return _LATEX_MARK.sub(lambda found: _LATEX.get(found[0], found[0] + "{}"), text)


def org(text: str) -> str:
    """`text` for Org mode, with a zero-width space behind what it would take for markup."""
    return _ORG_MARK.sub(lambda found: found[0] + _ORG_ESCAPE, text)
