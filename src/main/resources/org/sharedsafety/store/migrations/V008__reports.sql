-- Reports that were written, with what each of them said: to reproduce them, to check a copy that came back, and to say next year
-- what changed. What left the desk cannot be taken back, so this is no step of history.

-- settings: the report as it was asked for, as JSON. methods: version by method, seeds: seed by name, both as JSON.
-- imports: the imports that counted then with the SHA-256 of their files, as JSON. sha256: of the written file.
CREATE TABLE report_written (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    report TEXT NOT NULL,
    name TEXT NOT NULL,
    template TEXT NOT NULL,
    language TEXT NOT NULL,
    settings TEXT NOT NULL,
    authorised INTEGER NOT NULL CHECK (authorised IN (0, 1)),
    at TEXT NOT NULL,
    program TEXT NOT NULL,
    methods TEXT NOT NULL,
    seeds TEXT NOT NULL,
    imports TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;

CREATE INDEX report_written_by_file ON report_written (sha256);

-- The numbers of a report in their order. number: its id, which says itself which number of the project it is; value: null where
-- the report says that there is none.
CREATE TABLE report_number (
    written_id INTEGER NOT NULL REFERENCES report_written (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    sheet TEXT NOT NULL,
    value REAL,
    formula TEXT,
    PRIMARY KEY (written_id, position)
) STRICT, WITHOUT ROWID;

-- The sentences of a report in their order. numbers: what they say by the ids of the numbers, as JSON.
CREATE TABLE report_sentence (
    written_id INTEGER NOT NULL REFERENCES report_written (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    sheet TEXT NOT NULL,
    look TEXT NOT NULL,
    text TEXT NOT NULL,
    numbers TEXT NOT NULL,
    PRIMARY KEY (written_id, position)
) STRICT, WITHOUT ROWID;
