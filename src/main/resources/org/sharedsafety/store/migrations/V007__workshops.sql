-- What people in a workshop said and chose. Not steps of history: what somebody said is deleted for good when asked.
-- content: JSON of the entry; a comment that is not for publication stays in this file alone.
CREATE TABLE workshop_entry (
    id TEXT NOT NULL PRIMARY KEY,
    workshop TEXT NOT NULL,
    kind TEXT NOT NULL,
    content TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX workshop_entry_by_workshop ON workshop_entry (workshop, at);

-- Ids of deleted entries, so that a copy of the project cannot bring them back.
CREATE TABLE workshop_gone (
    id TEXT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Where the show of a workshop stands.
CREATE TABLE workshop_show (
    workshop TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
