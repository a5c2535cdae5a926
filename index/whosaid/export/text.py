"""Plain data as text that is safe in a terminal and in a spreadsheet."""

import csv
import io
import json
import re
from collections.abc import Iterable
from typing import Any

from whosaid.model import visible

_UNSAFE = re.compile(r"[\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ud800-\udfff]")
_FORMULA = ("=", "+", "-", "@")


def as_json(data: Any, *, indent: int | None = None) -> str:
    """`data` as JSON, other scripts as they are, control characters and direction marks as `\\uXXXX`.

    Reads back as exactly `data`. One line without `indent`; no line feed at the end.
    """
    text = json.dumps(data, ensure_ascii=False, indent=indent)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def as_csv(rows: Iterable[dict[str, Any]]) -> str:
    """Rows of the same keys as CSV with a header; empty without rows.

    Lists become their values set off by `; `. A value that a spreadsheet would run as a formula
    gets an apostrophe before it.
    """
    text = io.StringIO()
    writer: csv.DictWriter[str] | None = None
    for row in rows:
        if writer is None:
            writer = csv.DictWriter(text, list(row), lineterminator="\n")
            writer.writeheader()
        writer.writerow({key: _cell(value) for key, value in row.items()})
    return text.getvalue()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, list):
        return "; ".join(_cell(part) for part in value)
    if isinstance(value, dict):
        return " ".join(_cell(part) for part in value.values())
    text = visible(str(value))
    return f"'{text}" if text.startswith(_FORMULA) else text
