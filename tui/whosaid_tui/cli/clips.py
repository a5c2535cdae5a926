"""clips: what the user keeps, listed, changed and undone."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from whosaid.cite.kept import said
from whosaid.export import as_json
from whosaid.export.clips import FORMATS, clip_data, write_clips
from whosaid.export.reading_clips import read_clips
from whosaid.library import COLLECTION, Clips
from whosaid.model import BadInput, Clip, ClipState, visible
from whosaid_tui.citing import id_of, style_of
from whosaid_tui.cli import places
from whosaid_tui.cli.output import BOLD, DIM, say_safe, styled, talk
from whosaid_tui.wording import clips_counted


class _Action(NamedTuple):
    """What `clips WORD` does, what must stand behind it and how much of that."""

    run: Callable[[Clips, Namespace], int]
    needs: str = ""
    least: int = 0
    most: int | None = 0


def clips(arguments: Namespace) -> int:
    """`clips [ACTION …]`: without one, the list."""
    action = _ACTIONS[arguments.action]
    count = len(arguments.words)
    if count < action.least or (action.most is not None and count > action.most):
        wants = f"takes {action.needs}" if action.needs else "takes nothing more"
        raise BadInput(f"clips {arguments.action} {wants}; see whosaid clips --help")
    with places.opened(arguments) as library:
        return action.run(library.clips, arguments)


def _list(kept: Clips, arguments: Namespace) -> int:
    found = kept.list(collection=arguments.collection, tag=arguments.tag, query=" ".join(arguments.words))
    if not found:
        talk("no such clips" if kept.list() else "no clips yet; keep an item with: whosaid clips keep ID")
        return 1
    if arguments.json:
        for clip in found:
            say_safe(as_json(clip_data(clip)))
        return 0
    before = None
    for clip in found:
        if clip.collection != before:
            before = clip.collection
            say_safe(styled(before, BOLD))
        for line in _lines(clip):
            say_safe(line)
    return 0


def _lines(clip: Clip) -> list[str]:
    facts = [f"#{tag}" for tag in clip.tags] + clip.note.splitlines()
    if clip.state is ClipState.LOST:
        facts.insert(0, "not found any more")
    lines = [f"  {styled(clip.id, DIM)}  {visible(said(clip))}", f"      {styled(clip.citation, DIM)}"]
    return [*lines, f"      {styled(' · '.join(facts), BOLD)}"] if facts else lines


def _keep(kept: Clips, arguments: Namespace) -> int:
    tags = [arguments.tag] if arguments.tag else []
    done = kept.keep(
        [id_of(word) for word in arguments.words], collection=arguments.collection or COLLECTION, tags=tags
    )
    if done.new:
        talk(f"{clips_counted(len(done.new))} kept: {', '.join(clip.id for clip in done.new)}")
    if done.known:
        talk(f"kept already: {', '.join(clip.id for clip in done.known)}")
    return 0


def _note(kept: Clips, arguments: Namespace) -> int:
    name, *words = arguments.words
    kept.annotate(name, " ".join(words))
    talk("noted" if words else "note taken off")
    return 0


def _tag(kept: Clips, arguments: Namespace) -> int:
    name, *tags = arguments.words
    talk(f"tags: {', '.join(kept.tag(name, tags).tags) or 'none'}")
    return 0


def _move(kept: Clips, arguments: Namespace) -> int:
    if not arguments.collection:
        raise BadInput("clips move takes --collection C; see whosaid clips --help")
    kept.move(arguments.words, arguments.collection)
    talk(f"{clips_counted(len(set(arguments.words)))} in {arguments.collection}")
    return 0


def _remove(kept: Clips, arguments: Namespace) -> int:
    kept.remove(arguments.words)
    talk(f"{clips_counted(len(set(arguments.words)))} removed; whosaid clips undo brings them back")
    return 0


def _undo(kept: Clips, arguments: Namespace) -> int:
    undone = kept.undo()
    talk("nothing to undo" if undone is None else f"undone: {undone}")
    return 1 if undone is None else 0


def _export(kept: Clips, arguments: Namespace) -> int:
    path = Path(arguments.words[0])
    shape = arguments.format or path.suffix.removeprefix(".").lower()
    if shape not in FORMATS:
        raise BadInput(f"clips export needs --format, one of {', '.join(FORMATS)}")
    found = kept.list(collection=arguments.collection, tag=arguments.tag)
    if not found:
        talk("no such clips" if kept.list() else "no clips yet; keep an item with: whosaid clips keep ID")
        return 1
    write_clips(path, found, shape, arguments.by, kept.sources(found, style_of(arguments.style)))
    talk(f"{clips_counted(len(found))} written to {path}")
    return 0


def _import(kept: Clips, arguments: Namespace) -> int:
    done = kept.take_in(read_clips(Path(arguments.words[0])), collection=arguments.collection)
    lost = sum(clip.state is ClipState.LOST for clip in done.new)
    notes = [f"{len(done.known):,} kept already"] if done.known else []
    notes += [f"{lost:,} whose words are not in this library"] if lost else []
    talk("; ".join([f"{clips_counted(len(done.new))} imported", *notes]))
    return 0


_ACTIONS = {
    "list": _Action(_list, "words to look for", 0, None),
    "keep": _Action(_keep, "the ID of one item or more", 1, None),
    "note": _Action(_note, "the ID of a clip and the note's words", 1, None),
    "tag": _Action(_tag, "the ID of a clip and its tags", 1, None),
    "move": _Action(_move, "the ID of one clip or more, and --collection C", 1, None),
    "remove": _Action(_remove, "the ID of one clip or more", 1, None),
    "undo": _Action(_undo),
    "export": _Action(_export, "a FILE to write", 1, 1),
    "import": _Action(_import, "a FILE to read, exported as JSON", 1, 1),
}
