"""What is looked for comes first: the searches of the evaluation whose documents come with the program."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from whosaid.library import Library

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def relevance() -> ModuleType:
    spec = importlib.util.spec_from_file_location("relevance", ROOT / "tests" / "evaluation" / "relevance.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_item_wanted_is_among_the_first(relevance: ModuleType, tmp_path: Path) -> None:
    with Library.open(tmp_path) as library:
        library.add([ROOT / "seeds"])
        wanted = relevance.searches(entry.document.file for entry in library.documents())
        held = {relevance.hash_of(item.text) for items in relevance.items(library).values() for item in items}
        ranked = relevance.ours(library)
        ranks = [relevance.reciprocal_rank(ranked(one), one.hash) for one in wanted if one.hash in held]
    assert len(ranks) >= 25
    assert relevance.mean(ranks) >= 0.9
