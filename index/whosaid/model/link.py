"""A view as a link that can be read, mailed and opened again: `whosaid://quotes?search=climate+finance&speaker=li-wei`.

The host is the list in focus. `search` is the query; the name of a facet is a choice within it, after `not-`
one that is left out; `order` is `document` where the lists stand as the documents do; `at` is the item under
the cursor. A link holds ids and no names: the library that opens it knows how they are called.
"""

from typing import Final
from urllib.parse import parse_qsl, quote_plus, urlsplit

from whosaid.model.view import Facet, Filter, Kind, Sort, View

SCHEME: Final = "whosaid"

_HOSTS: Final = {kind: f"{kind}s" for kind in Kind}
_NOT: Final = "not-"
_LONGEST: Final = 10_000


def link_of(view: View) -> str:
    """The link that shows `view`; read back by `view_of`, but for the labels of filters."""
    parts = [("search", view.query)] if view.query else []
    parts += [(f"{_NOT if f.exclude else ''}{f.facet}", f.value) for f in view.filters]
    if view.sort is not Sort.BEST:
        parts.append(("order", view.sort))
    if view.anchor is not None:
        parts.append(("at", view.anchor))
    asked = "&".join(f"{name}={quote_plus(value, safe=':')}" for name, value in parts)
    return f"{SCHEME}://{_HOSTS[view.pane]}{'?' if asked else ''}{asked}"


def is_link(text: str) -> bool:
    """Whether `text` says that it is a link of this program."""
    return text.lower().startswith(f"{SCHEME}:")


def view_of(link: str) -> View:
    """The view that a link shows. Raises ValueError, with the reason in words, for what is no such link."""
    if not is_link(link):
        raise ValueError(f"no link of the form {SCHEME}://quotes?search=words")
    if len(link) > _LONGEST:
        raise ValueError(f"a link of more than {_LONGEST:,} characters")
    parts = urlsplit(link)
    host = parts.netloc or parts.path.strip("/")
    pane = next((kind for kind, name in _HOSTS.items() if name == host), None)
    if pane is None or (parts.netloc and parts.path.strip("/")):
        raise ValueError(f"no list of this name; there are {', '.join(_HOSTS.values())}")
    view = View(pane=pane)
    query, sort, anchor = "", Sort.BEST, None
    for name, value in parse_qsl(parts.query, keep_blank_values=True):
        facet = name.removeprefix(_NOT)
        if name == "search":
            query = value
        elif name == "order" and value in tuple(Sort):
            sort = Sort(value)
        elif name == "at":
            anchor = value
        elif facet in tuple(Facet):
            view = view.with_filter(Filter(Facet(facet), value, exclude=facet != name))
        else:
            raise ValueError(f"{name}={value} means nothing in a link")
    return View(query, view.filters, pane, sort, anchor)
