"""No string reaches a widget except through `display` and its kin: read from the source."""

import ast
from pathlib import Path

import pytest

import whosaid_tui

HOME = Path(whosaid_tui.__file__).parent
MAKERS = {"display", "line", "lines", "lit", "plain", "spread", "joined"}
SHOWN_BY_CALL = {"Static", "Label", "update", "notify", "Toast", "Button", "Option"}
SHOWN_BY_NAME = {"border_title", "border_subtitle", "tooltip", "title", "sub_title"}
OWN_WORDS = {"title": {"severity"}, "notify": {"severity", "markup", "timeout"}, "Static": {"id", "classes"}}
PLACES = [
    path
    for path in sorted(HOME.rglob("*.py"))
    if not {"cli", "clipboard"} & set(path.relative_to(HOME).parts) and path.name != "display.py"
]


def is_made(value):
    match value:
        case ast.Call(func=ast.Name(id=name)):
            return name in MAKERS
        case ast.Call(func=ast.Attribute(value=ast.Name(id="faces"))):
            return True
        case ast.Constant(value=None):
            return True
    return False


def faults(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            owner = getattr(getattr(node.func, "value", None), "id", "")
            if name in {"Content", "Text", "from_markup", "from_text", "assemble"} or owner in {"Content", "Text"}:
                yield node.lineno, "makes content by itself"
            if name in SHOWN_BY_CALL:
                shown = [*node.args, *(word.value for word in node.keywords if word.arg in {"title", "content"})]
                if not all(is_made(value) for value in shown):
                    yield node.lineno, f"hands {name} what display did not make"
            if name == "notify" and not any(word.arg == "markup" for word in node.keywords):
                yield node.lineno, "lets notify read markup"
        if isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                if isinstance(target, ast.Attribute) and target.attr in SHOWN_BY_NAME and not is_made(node.value):
                    yield node.lineno, f"sets {target.attr} to what display did not make"


@pytest.mark.parametrize("path", PLACES, ids=lambda path: str(path.relative_to(HOME)))
def test_widgets_get_only_what_display_made(path):
    assert list(faults(ast.parse(path.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    "code",
    [
        "Static(row.text)",
        "self.query_one(Static).update(text)",
        "self.border_title = title",
        "self.notify(message, markup=False)",
        "self.notify(plain(message))",
        "Content.from_markup(text)",
    ],
)
def test_the_rule_finds_a_string_that_came_another_way(code):
    assert list(faults(ast.parse(code)))
