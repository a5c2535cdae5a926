"""What changes in folders, as it happens."""

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from whosaid.model import BadInput

_QUIET = 500
"""Milliseconds without a change after which what was written counts as settled."""

_LONGEST = 30_000
"""Milliseconds after which changes are followed even where they do not end."""

_TICK = 1_000
"""Milliseconds after which an empty batch comes where nothing changes."""


def changes(folders: Sequence[Path], *, besides: Path) -> Iterator[Collection[Path]]:
    """Paths that changed below `folders`, batch by batch, for ever; those below the folder `besides` do not count.

    The folders themselves come twice at first: as they are, and with what changed before they were watched.
    Folders that are linked to are watched too. An empty batch tells that some time has passed. Raises BadInput
    where watchfiles is not installed.
    """
    try:
        from watchfiles import DefaultFilter, watch
    except ImportError:
        raise BadInput("to watch folders watchfiles is needed: pip install 'whosaid[watch]'") from None
    yield folders
    while True:
        happening = watch(
            *folders,
            watch_filter=DefaultFilter(ignore_paths=(besides.absolute(), besides.resolve())),
            debounce=_LONGEST,
            step=_QUIET,
            rust_timeout=_TICK,
            yield_on_timeout=True,
            ignore_permission_denied=True,
        )
        next(happening)
        yield folders
        for batch in happening:
            paths = [Path(path) for _, path in batch]
            yield paths
            if any(path.is_symlink() and path.is_dir() for path in paths):
                break  # a folder newly linked to is watched only by who begins anew
