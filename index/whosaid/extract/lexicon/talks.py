"""Words of reports on talks: what is given, at what, and how a report says that somebody gave it."""

TALKS = frozenset(
    "talk talks presentation presentations keynote keynotes lecture lectures speech address tutorial demo demonstration overview "
    "introduction update perspective remarks plenary".split()
)
"""What a presenter gives."""

EVENTS = frozenset(
    "summit workshop conference meeting event day session symposium discussion panel seminar proceedings afternoon morning evening".split()
)
"""What a presenter opens or closes."""

BROUGHT = frozenset(
    "presented introduced demonstrated demoed showcased showed shared spoke talked discussed compared outlined described covered".split()
) | {"walked us", "reported on"}
"""Verbs at the head of a report of a talk, behind the presenter's full name."""
