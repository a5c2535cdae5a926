"""What a web page says of itself in its head: `<meta>`, JSON-LD, `<title>`."""

import json
import re
from collections.abc import Iterator
from typing import Any

from whosaid.model import BlockKind, Source, SourceMetadata
from whosaid.sources.metadata import confirmed
from whosaid.sources.xmltree import name, text_of

_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[T ])")
_TITLES = ("og:title", "dc.title", "dcterms.title", "citation_title", "twitter:title")
_DATES = ("article:published_time", "dc.date", "dcterms.date", "dcterms.created", "citation_publication_date", "date")
_AUTHORS = ("author", "dc.creator", "dcterms.creator", "citation_author")
_PUBLISHERS = ("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher")
_SITE = re.compile(r"\s+[|–—·»-]\s+")
_ARTICLES = re.compile(r"Article|Report|WebPage|Event|BlogPosting|CreativeWork")
_MAX_JSON = 1 << 20


def metadata(root: Any, source: Source) -> SourceMetadata:
    """The page's title, authors, date, publisher and language.

    A title that the page does not show is taken only where no heading could be it.
    """
    said: dict[str, list[str]] = {}
    for element in root.iter():
        if name(element) == "meta":
            key = (element.get("property") or element.get("name") or element.get("itemprop") or "").lower()
            said.setdefault(key, []).append(" ".join((element.get("content") or "").split()))
    linked = next(_linked_data(root), {})
    title_element = next((e for e in root.iter() if name(e) == "title"), None)
    shown = text_of(title_element) if title_element is not None else ""
    titles = [_text(linked.get("headline") or linked.get("name")), *(v for k in _TITLES for v in said.get(k, ()))]
    titles += [shown, *_SITE.split(shown)]
    has_heading = any(block.kind == BlockKind.HEADING and block.level == 1 for block in source.blocks)
    title = next((t for t in (confirmed(t, source.text) for t in titles if t) if t), None)
    dates = [_text(linked.get("datePublished")), *(v for k in _DATES for v in said.get(k, ()))]
    authors = [*_names(linked.get("author")), *(v for k in _AUTHORS for v in said.get(k, ()))]
    publishers = [*_names(linked.get("publisher")), *(v for k in _PUBLISHERS for v in said.get(k, ()))]
    return SourceMetadata(
        title=title or (None if has_heading else shown or None),
        authors=tuple(dict.fromkeys(a for a in authors if a and "://" not in a)),
        dates=tuple(dict.fromkeys(m[0] for d in dates if (m := _DATE.match(d))))[:1],
        publisher=next((p for p in publishers if p), None),
        language=(root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or None),
    )


def _linked_data(root: Any) -> Iterator[dict[str, Any]]:
    for element in root.iter():
        if name(element) != "script" or element.get("type") != "application/ld+json":
            continue
        written = element.text or ""
        if len(written) > _MAX_JSON:
            continue
        try:
            data = json.loads(written)
        except (ValueError, RecursionError):
            continue
        nodes = data if isinstance(data, list) else [data]
        nodes += [n for d in nodes if isinstance(d, dict) and isinstance(d.get("@graph"), list) for n in d["@graph"]]
        for node in nodes:
            if isinstance(node, dict) and _ARTICLES.search(str(node.get("@type"))):
                yield node


def _text(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _names(value: object) -> list[str]:
    nodes = value if isinstance(value, list) else [value]
    return [_text(node.get("name") if isinstance(node, dict) else node) for node in nodes]
