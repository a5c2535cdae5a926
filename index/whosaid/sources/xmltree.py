"""XML, parsed so that it can neither reach other files nor swell beyond measure."""

from collections.abc import Iterator
from typing import Any

from lxml import etree

from whosaid.model import ReadError


def parse(data: bytes, *, lenient: bool = False) -> Any:
    """The root element of an XML file, an `lxml` element without comments and processing instructions.

    Entities that the file itself declares are resolved, with libxml2's bound on their growth; external ones are
    not. `lenient` reads on after errors of form. Raises ReadError when nothing can be read.
    """
    parser = etree.XMLParser(
        resolve_entities="internal",
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=lenient,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ReadError(f"damaged XML: {' '.join(str(error.msg).split())}") from None
    if root is None:
        raise ReadError("damaged XML: no element in it")
    return root


def name(element: Any) -> str:
    """The element's name without its namespace; empty for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Any, wanted: str) -> str | None:
    """The attribute of this name, in whatever namespace."""
    value: str | None = element.get(wanted)
    if value is None:
        value = next((found for key, found in element.attrib.items() if key.rpartition("}")[2] == wanted), None)
    return value


def find(element: Any, *path: str) -> Any:
    """The first element down the path of names, or None."""
    for step in path:
        element = next((child for child in element if name(child) == step), None)
        if element is None:
            return None
    return element


def find_all(element: Any, wanted: str) -> Iterator[Any]:
    """All elements of this name below the element, in document order."""
    return (found for found in element.iter() if name(found) == wanted)


def text_of(element: Any) -> str:
    """All text inside the element, with white space folded."""
    return " ".join("".join(element.itertext()).split())
