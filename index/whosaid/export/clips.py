"""Clips as plain data and as files: a table, JSON that another library takes in, and a briefing page."""

import html
import json
import secrets
import shutil
import subprocess
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from whosaid.cite import citation, quotation, quotations
from whosaid.cite.escaping import markdown as escaped
from whosaid.cite.forms import DATA_FORMS
from whosaid.cite.kept import kept, said
from whosaid.cite.marks import clean
from whosaid.export import references
from whosaid.export.data import Data
from whosaid.export.files import write_file
from whosaid.export.text import as_csv, as_json
from whosaid.model import BadInput, Clip, ClipState, Document, DocumentEntry, Entry, visible
from whosaid.store.soundness import flush

FORMATS = ("md", "html", "docx", "csv", "json", *references.FORMATS)
GROUPINGS = ("document", "speaker", "tag")

FILE_FORMAT = "whosaid clips"
"""What a file of clips says that it is."""
FILE_VERSION = 1

_MARKDOWN_MARK = f"<!-- {FILE_FORMAT} -->"
_HTML_START = (
    f'<!doctype html>\n<html>\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="{FILE_FORMAT}">\n'
)
_PANDOC_SECONDS = 60
_LOST = "Not found in the library any more; this is what was kept."

_STYLE = """<style>
body { max-width: 42rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; color: #222; }
h1, h2 { line-height: 1.2; } h2 { margin-top: 2.5rem; font-size: 1.2rem; }
blockquote { margin: 1.5rem 0 0.3rem; padding-left: 1rem; border-left: 3px solid #bbb; }
.citation, .own, .lost { margin: 0.2rem 0 0 1.2rem; font-size: 0.9rem; color: #555; }
.lost { color: #a33; }
</style>
"""


@dataclass(frozen=True, slots=True)
class Sources:
    """What the library holds of clips: their documents by id, and by the clip's id the items that are as they were.

    What is not in it is told as it was kept.
    """

    documents: Mapping[str, DocumentEntry] = field(default_factory=dict)
    items: Mapping[str, Entry] = field(default_factory=dict)
    style: str = "plain"

    def citation(self, clip: Clip) -> str:
        """A clip's citation in the style, or as it was kept."""
        item = self.items.get(clip.id)
        return clean(clip.citation) if item is None else citation(item, self.style)

    def source(self, clip: Clip) -> str:
        """A clip's document for a bibliography in the style, or as it was kept."""
        known = self.documents.get(clip.document)
        return clean(clip.source) if known is None else citation(known, self.style)

    def document(self, clip: Clip) -> DocumentEntry:
        """A clip's document; one that is gone has its title only."""
        about = Document(clip.title, clip.sha256, 0, title=clean(clip.title), chatham_house=clip.chatham_house)
        return self.documents.get(clip.document) or DocumentEntry(clip.document, about)


def in_form(clips: Sequence[Clip], form: str, sources: Sources) -> str:
    """Clips in one of the forms of `cite`: words as far as `sources` holds their items, else as they were kept.

    As data, each document once. Raises BadInput for an unknown form.
    """
    if form in DATA_FORMS:
        return quotations(list({entry.id: entry for entry in map(sources.document, clips)}.values()), form)
    known = [sources.items.get(clip.id) for clip in clips]
    items = [item for item in known if item is not None]
    if len(items) == len(clips):
        return quotations(items, form, sources.style)
    told = (
        quotation(item, form, sources.style) if item else kept(clip) for item, clip in zip(known, clips, strict=True)
    )
    return "\n\n".join(told)


def clip_data(clip: Clip) -> Data:
    """A clip as one object: what was kept, the user's own, and where it stands. It tells no path."""
    return {
        "id": clip.id,
        "collection": clip.collection,
        "kind": clip.kind,
        "text": clip.text,
        "attribution": clip.attribution,
        "citation": clip.citation,
        "tags": list(clip.tags),
        "note": clip.note,
        "created": clip.created,
        "state": str(clip.state),
        "item": clip.item,
        "document": clip.document,
        "title": clip.title,
        "source": clip.source,
        "sha256": clip.sha256,
        "chatham_house": clip.chatham_house,
        "spans": [list(span) for span in clip.spans],
    }


def write_clips(
    path: Path, clips: Sequence[Clip], format: str, by: str = "document", sources: Sources | None = None
) -> None:
    """Writes clips to a file; a briefing page (`md`, `html`, `docx`) groups them `by` one of GROUPINGS.

    `sources` gives citations in another style than that in which they were kept, and whole documents to `bib`, `csl`
    and `ris`. Raises BadInput for clips that are none, where something else stands in the way, and for `docx`
    where pandoc is not installed or fails; OSError when the disk does not take it.
    """
    if not clips:
        raise BadInput("there are no clips to export")
    known = sources or Sources()
    if format in references.FORMATS:
        documents = {entry.id: entry for entry in map(known.document, clips)}
        text = references.references(list(documents.values()), format)
        write_file(path, text, lambda there: references.is_ours(there, format))
    elif format == "docx":
        _write_docx(path, _html(clips, by, known))
    else:
        write_file(path, _TEXTS[format](clips, by, known), _OURS[format])


def write_spare(path: Path, clips: Sequence[Clip]) -> None:
    """Writes a second copy of all clips, for nobody else to read; it is on the disk when the call returns.

    Raises BadInput where something else stands at that path, OSError when the disk does not take it.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    write_file(path, _json(clips, "", Sources()), _is_ours_in_json, private=True)
    flush(path.parent)


def _csv(clips: Sequence[Clip], by: str, sources: Sources) -> str:
    return as_csv({key: value for key, value in clip_data(clip).items() if key != "spans"} for clip in clips)


def _json(clips: Sequence[Clip], by: str, sources: Sources) -> str:
    data = {"format": FILE_FORMAT, "version": FILE_VERSION, "clips": [clip_data(clip) for clip in clips]}
    return as_json(data, indent=1) + "\n"


def _is_ours_in_json(text: str) -> bool:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(data, dict) and data.get("format") == FILE_FORMAT


def _markdown(clips: Sequence[Clip], by: str, sources: Sources) -> str:
    blocks = [_MARKDOWN_MARK, f"# {escaped(_title(clips))}"]
    for heading, members in _groups(clips, by).items():
        blocks.append(f"## {escaped(heading)}")
        for clip in members:
            blocks.append(f"> {escaped(said(clip, sources.style))}\n>\n> — {escaped(sources.citation(clip))}")
            if clip.state is ClipState.LOST:
                blocks.append(f"*{_LOST}*")
            if clip.tags or clip.note:
                blocks.append(f"*Note:* {escaped(_own(clip))}")
    blocks.append("## Bibliography")
    blocks.append("\n".join(f"- {escaped(source)}" for source in _bibliography(clips, sources)))
    return "\n\n".join(blocks) + "\n"


def _html(clips: Sequence[Clip], by: str, sources: Sources) -> str:
    title = html.escape(_title(clips))
    parts = [f"{_HTML_START}<title>{title}</title>\n{_STYLE}</head>\n<body>\n<h1>{title}</h1>\n"]
    for heading, members in _groups(clips, by).items():
        parts.append(f"<h2>{html.escape(heading)}</h2>\n")
        for clip in members:
            parts.append(f'<blockquote dir="auto">{html.escape(said(clip, sources.style))}</blockquote>\n')
            parts.append(f'<p class="citation">— {html.escape(sources.citation(clip))}</p>\n')
            if clip.state is ClipState.LOST:
                parts.append(f'<p class="lost">{_LOST}</p>\n')
            if clip.tags or clip.note:
                parts.append(f'<p class="own">{html.escape(_own(clip))}</p>\n')
    entries = "".join(f"<li>{html.escape(source)}</li>\n" for source in _bibliography(clips, sources))
    return "".join([*parts, f"<h2>Bibliography</h2>\n<ul>\n{entries}</ul>\n</body>\n</html>\n"])


def _title(clips: Sequence[Clip]) -> str:
    names = list(dict.fromkeys(clip.collection for clip in clips))
    return names[0] if len(names) == 1 else "Clips"


def _groups(clips: Sequence[Clip], by: str) -> dict[str, list[Clip]]:
    """The clips under their headings: by document in their order, by speaker and tag in that of the names.

    A clip stands under each of its tags; those without a name or a tag come last.
    """
    groups: dict[str, list[Clip]] = {}
    for clip in clips:
        headings = (clip.attribution or "",) if by == "speaker" else clip.tags or ("",)
        for heading in (clip.title,) if by == "document" else headings:
            groups.setdefault(clean(heading), []).append(clip)
    if by == "document":
        return groups
    named = dict(sorted(((name, found) for name, found in groups.items() if name), key=lambda one: one[0].casefold()))
    rest = "Nobody named" if by == "speaker" else "Without a tag"
    return {**named, **({rest: groups[""]} if "" in groups else {})}


def _own(clip: Clip) -> str:
    return clean(" ".join([*(f"#{tag}" for tag in clip.tags), clip.note]))


def _bibliography(clips: Iterable[Clip], sources: Sources) -> list[str]:
    return sorted({sources.source(clip) for clip in clips}, key=str.casefold)


def _write_docx(path: Path, page: str) -> None:
    pandoc = shutil.which("pandoc")
    if pandoc is None:
        raise BadInput("docx needs pandoc, which is not installed; export as html, which a word processor opens too")
    if path.exists() or path.is_symlink():
        raise BadInput(f"{visible(str(path))}: there already; name another file")
    draft = path.with_name(f".{secrets.token_hex(8)}.docx")
    command = [pandoc, "--from=html", "--to=docx", f"--output={draft}"]
    try:
        done = subprocess.run(command, input=page.encode(), capture_output=True, timeout=_PANDOC_SECONDS, check=False)  # noqa: S603
        if done.returncode:
            reason = visible(done.stderr.decode(errors="replace"))[:200].strip()
            raise BadInput(f"pandoc could not write {visible(str(path))}: {reason}")
        draft.replace(path)
    except subprocess.TimeoutExpired:
        raise BadInput(f"pandoc did not finish {visible(str(path))} in {_PANDOC_SECONDS} seconds") from None
    finally:
        draft.unlink(missing_ok=True)


_TEXTS: dict[str, Callable[[Sequence[Clip], str, Sources], str]] = {
    "md": _markdown,
    "html": _html,
    "csv": _csv,
    "json": _json,
}
_OURS: dict[str, Callable[[str], bool]] = {
    "md": lambda text: text.startswith(_MARKDOWN_MARK),
    "html": lambda text: text.startswith(_HTML_START),
    "csv": lambda text: text.startswith("id,collection,kind,text,attribution,citation,"),
    "json": _is_ours_in_json,
}
