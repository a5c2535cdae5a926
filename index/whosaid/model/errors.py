"""What can go wrong, in words that can be shown as they are: what happened, where, and what to do."""


class WhosaidError(Exception):
    """Base of every error that is meant for the user; its text is one or two lines."""


class BadInput(WhosaidError):
    """The call itself is wrong: a missing path, an unknown id, an unusable option."""


class NotFound(BadInput):
    """Nothing in the library has this id."""


class ReadError(WhosaidError):
    """One document cannot be read; the others go on."""


class LibraryUnusable(WhosaidError):
    """The library cannot be opened or written: rights, a full disk, a newer version, a lock."""
