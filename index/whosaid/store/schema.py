"""The catalogue's tables. A migration is only ever added: `user_version` says how many have been applied."""

APPLICATION_ID = 0x57484F53
"""Marks a SQLite file as a catalogue of whosaid."""

_FIRST = """
CREATE TABLE state (
    next_key INTEGER NOT NULL,     -- keys are never used twice, so a stale posting finds nothing
    generation INTEGER NOT NULL    -- grows with every change that a search can see
);
INSERT INTO state VALUES (1, 1);

CREATE TABLE document (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL UNIQUE,
    key INTEGER NOT NULL,
    last_key INTEGER NOT NULL,     -- its own key is followed by those of all that is in it
    indexed INTEGER NOT NULL DEFAULT 0,
    made_by TEXT NOT NULL,         -- the version of whosaid whose rules made the record
    file TEXT NOT NULL,
    media_type TEXT NOT NULL,
    n_chars INTEGER NOT NULL,
    title TEXT, subtitle TEXT, kind TEXT,
    dates TEXT NOT NULL,           -- columns of lists hold JSON
    year INTEGER,
    place TEXT, publisher TEXT,
    authors TEXT NOT NULL,
    identifiers TEXT NOT NULL,
    language TEXT,
    chatham_house INTEGER NOT NULL,
    pages INTEGER,
    warnings TEXT NOT NULL,
    parties TEXT NOT NULL,
    set_aside INTEGER NOT NULL
);

CREATE TABLE path (
    path BLOB PRIMARY KEY,         -- as the file system has it
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX path_of_document ON path (document);

CREATE TABLE root (path BLOB PRIMARY KEY) WITHOUT ROWID;    -- folders that were added: refresh finds new files there

CREATE TABLE source (                -- what is only ever read whole: the text, and JSON lists of what lies over it
    document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    text BLOB NOT NULL,
    pages TEXT NOT NULL,
    edits TEXT NOT NULL,
    noise TEXT NOT NULL
);

CREATE TABLE section (
    key INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    level INTEGER NOT NULL,
    parent TEXT,
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL
);
CREATE INDEX section_of_document ON section (document);

CREATE TABLE passage (
    key INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    spans TEXT NOT NULL,
    section TEXT,
    page INTEGER,
    owner TEXT,
    appearance INTEGER               -- the key of the appearance of whoever is named, here and below
);
CREATE INDEX passage_of_document ON passage (document);

CREATE TABLE person (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    folded TEXT NOT NULL
);
CREATE INDEX person_by_name ON person (folded);

CREATE TABLE appearance (
    key INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES person,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    honorifics TEXT NOT NULL,
    role TEXT, organisation TEXT, country TEXT,
    functions TEXT NOT NULL,
    variants TEXT NOT NULL,
    sections TEXT NOT NULL
);
CREATE INDEX appearance_in_document ON appearance (document);
CREATE INDEX appearance_of_person ON appearance (person);

CREATE TABLE item (                  -- quotes and recommendations; only the latter have a number
    key INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    is_quote INTEGER NOT NULL,
    kind TEXT NOT NULL,
    number TEXT,
    text TEXT NOT NULL,
    spans TEXT NOT NULL,
    speaker TEXT, appearance INTEGER, party TEXT,
    section TEXT,
    page INTEGER,
    place TEXT,                      -- the page's label as it is cited
    attribution_start INTEGER, attribution_end INTEGER,
    confidence REAL NOT NULL,
    rule TEXT NOT NULL
);
CREATE UNIQUE INDEX item_in_document ON item (document, id);
CREATE INDEX item_of_document ON item (document);

CREATE TABLE support (
    item INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
    position INTEGER NOT NULL,
    speaker TEXT, appearance INTEGER,
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL,
    score REAL NOT NULL,
    quote TEXT,
    stands TEXT,                     -- the quote at this place, also where the record does not name it
    PRIMARY KEY (item, position)
) WITHOUT ROWID;

CREATE TABLE link (
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    item TEXT NOT NULL,
    target TEXT NOT NULL,
    start_char INTEGER NOT NULL,
    end_char INTEGER NOT NULL,
    score REAL NOT NULL,
    PRIMARY KEY (document, position)
) WITHOUT ROWID;

CREATE TABLE taken_out (id TEXT PRIMARY KEY) WITHOUT ROWID;  -- documents whose postings are still to be deleted
"""

_CARRIED_OUT = """
ALTER TABLE item ADD COLUMN owner TEXT;  -- of a decision: who has to carry it out, and by when
ALTER TABLE item ADD COLUMN due TEXT;
"""

_CLIP_COLUMNS = """
    item TEXT,                       -- no foreign keys: a clip outlives what it was kept from
    document TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    path BLOB NOT NULL,              -- as the file system has it
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    citation TEXT NOT NULL,
    attribution TEXT,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    chatham_house INTEGER NOT NULL,
    spans TEXT NOT NULL,
    collection TEXT NOT NULL,
    created TEXT NOT NULL,
    position INTEGER NOT NULL,
    tags TEXT NOT NULL,
    note TEXT NOT NULL,
    state TEXT NOT NULL
"""

_CLIPS = f"""
CREATE TABLE clip (id TEXT PRIMARY KEY, {_CLIP_COLUMNS});

CREATE TABLE clip_change (           -- what can be undone, in words; the last one first
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    words TEXT NOT NULL
);
CREATE TABLE clip_changed (          -- the clips that a change made, altered or took out
    change INTEGER NOT NULL REFERENCES clip_change ON DELETE CASCADE,
    id TEXT NOT NULL,
    PRIMARY KEY (change, id)
) WITHOUT ROWID;
CREATE TABLE clip_before (           -- and those that were there before it, as they were
    change INTEGER NOT NULL REFERENCES clip_change ON DELETE CASCADE,
    id TEXT NOT NULL, {_CLIP_COLUMNS}
);
CREATE INDEX clip_before_change ON clip_before (change);

CREATE TABLE clip_state (
    next_number INTEGER NOT NULL,    -- a clip's id is never given twice
    generation INTEGER NOT NULL      -- that of the catalogue when the clips were last looked for in it
);
INSERT INTO clip_state VALUES (1, 0);
"""  # noqa: S608

_DOUBTFUL = """
CREATE TABLE doubtful (              -- items that are not sure enough: no list holds them, no search finds them
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    position INTEGER NOT NULL,
    is_quote INTEGER NOT NULL,
    place TEXT,
    id TEXT NOT NULL, text TEXT NOT NULL, spans TEXT NOT NULL,
    speaker TEXT, party TEXT, section TEXT, page INTEGER,
    attribution_start INTEGER, attribution_end INTEGER,
    confidence REAL NOT NULL, rule TEXT NOT NULL, kind TEXT NOT NULL,
    number TEXT, owner TEXT, due TEXT,
    PRIMARY KEY (document, position)
) WITHOUT ROWID;
"""

MIGRATIONS: tuple[str, ...] = (_FIRST, _CARRIED_OUT, _CLIPS, _DOUBTFUL)
"""`MIGRATIONS[n]` brings a catalogue of version `n` to `n + 1`."""
