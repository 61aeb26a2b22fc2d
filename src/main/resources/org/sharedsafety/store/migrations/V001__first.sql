-- The first form of the project file. Days are ISO texts (2016-12-31), moments ISO texts in UTC.

CREATE TABLE about_this_desk_file (
    language TEXT NOT NULL PRIMARY KEY,
    notice TEXT NOT NULL
) STRICT;

INSERT INTO about_this_desk_file (language, notice) VALUES
    ('en', 'This is a desk file of the Shared Safety Workbench. It may hold small counts from which people could be recognized. Do not pass it on: send a share copy instead.'),
    ('es', 'Este es un archivo de escritorio de Shared Safety Workbench. Puede contener números pequeños que permitan reconocer a personas. No lo envíe: envíe una copia para compartir.');

-- Facts about the project and settings of the person, by name.
CREATE TABLE project (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE metric (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('catalogue', 'local')),
    principle TEXT NOT NULL,
    domain TEXT NOT NULL,
    name_en TEXT NOT NULL,
    name_es TEXT NOT NULL,
    numerator TEXT NOT NULL,
    denominator TEXT NOT NULL,
    unit TEXT NOT NULL,
    multiplier REAL NOT NULL,
    direction TEXT NOT NULL,
    timing TEXT NOT NULL,
    agencies TEXT NOT NULL,
    publisher TEXT NOT NULL,
    spreadsheet TEXT NOT NULL,
    pitfalls TEXT NOT NULL,
    specific_pitfall TEXT NOT NULL,
    privacy_note TEXT NOT NULL,
    locus TEXT NOT NULL,
    roll_up TEXT NOT NULL,
    stage TEXT NOT NULL,
    source_kind TEXT NOT NULL,
    sensitivity INTEGER NOT NULL,
    counts_agency_activity INTEGER NOT NULL CHECK (counts_agency_activity IN (0, 1)),
    denominator_id TEXT REFERENCES metric (id) DEFERRABLE INITIALLY DEFERRED,
    min_count INTEGER,
    min_denominator INTEGER,
    not_below_level TEXT,
    computed_from TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Header texts by which a measure is recognized.
CREATE TABLE metric_alias (
    metric_id TEXT NOT NULL REFERENCES metric (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    alias TEXT NOT NULL,
    PRIMARY KEY (metric_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE agency (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;

CREATE TABLE source_file (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    size INTEGER NOT NULL,
    kept TEXT NOT NULL CHECK (kept IN ('no', 'as-given', 'deflate')),
    publisher TEXT NOT NULL,
    licence TEXT NOT NULL,
    address TEXT NOT NULL,
    published TEXT,
    agency TEXT NOT NULL,
    notes TEXT NOT NULL,
    added TEXT NOT NULL
) STRICT;

CREATE TABLE source_chunk (
    source_id INTEGER NOT NULL REFERENCES source_file (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (source_id, number)
) STRICT;

-- state: only the versions of active imports are current.
CREATE TABLE import (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source_file (id),
    file_name TEXT NOT NULL,
    at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'undone', 'deleted')),
    rows_read INTEGER NOT NULL,
    observations INTEGER NOT NULL,
    summary TEXT NOT NULL
) STRICT;

CREATE INDEX import_by_source ON import (source_id);

CREATE TABLE import_sheet (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_id INTEGER NOT NULL REFERENCES import (id),
    sheet TEXT NOT NULL,
    recipe TEXT NOT NULL,
    summary TEXT NOT NULL
) STRICT;

CREATE INDEX import_sheet_by_import ON import_sheet (import_id);

-- A publisher's data set of one measure.
CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    metric_id TEXT NOT NULL REFERENCES metric (id),
    name TEXT NOT NULL,
    fiscal_start_month INTEGER NOT NULL DEFAULT 1 CHECK (fiscal_start_month BETWEEN 1 AND 12),
    UNIQUE (metric_id, name)
) STRICT;

-- Where the way of counting changed; a row without a series holds for all series of the measure.
CREATE TABLE metric_break (
    id INTEGER PRIMARY KEY,
    metric_id TEXT NOT NULL REFERENCES metric (id),
    series_id INTEGER REFERENCES series (id),
    from_day TEXT NOT NULL,
    kind TEXT NOT NULL,
    note_en TEXT NOT NULL,
    note_es TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('catalogue', 'local'))
) STRICT;

CREATE TABLE period (
    id INTEGER PRIMARY KEY,
    start_day TEXT NOT NULL,
    end_day TEXT NOT NULL CHECK (end_day >= start_day),
    UNIQUE (start_day, end_day)
) STRICT;

CREATE TABLE population_group (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name_en TEXT NOT NULL,
    name_es TEXT NOT NULL
) STRICT;

INSERT INTO population_group (id, code, name_en, name_es) VALUES (1, 'all', 'Everyone', 'Todas las personas');

CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    level TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    parent_code TEXT,
    valid_from TEXT,
    valid_to TEXT,
    vintage TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX place_identity ON place (level, code, ifnull(valid_from, ''));

-- A person's answers to how a place is written.
CREATE TABLE place_alias (
    level TEXT NOT NULL,
    text TEXT NOT NULL,
    parent TEXT NOT NULL,
    place_code TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (level, text, parent)
) STRICT, WITHOUT ROWID;

CREATE TABLE geo_change (
    level TEXT NOT NULL,
    old_code TEXT NOT NULL,
    new_code TEXT NOT NULL,
    kind TEXT NOT NULL,
    effective TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (level, old_code, new_code, effective)
) STRICT, WITHOUT ROWID;

-- Boundaries come as one file for all places (bytes), as one shape a place (table boundary), or both.
CREATE TABLE boundary_set (
    id INTEGER PRIMARY KEY,
    level TEXT NOT NULL,
    vintage TEXT NOT NULL,
    name TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    format TEXT NOT NULL,
    crs TEXT NOT NULL,
    licence TEXT NOT NULL,
    bytes BLOB,
    UNIQUE (level, vintage)
) STRICT;

CREATE TABLE boundary (
    set_id INTEGER NOT NULL REFERENCES boundary_set (id) ON DELETE CASCADE,
    place_code TEXT NOT NULL,
    shape BLOB NOT NULL,
    PRIMARY KEY (set_id, place_code)
) STRICT;

-- One column of one imported sheet that became observations: how its numbers are to be read.
-- Ids grow with the imports, so the newer of two versions is the one with the greater id.
CREATE TABLE import_measure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    import_id INTEGER NOT NULL REFERENCES import (id),
    sheet_id INTEGER NOT NULL REFERENCES import_sheet (id),
    series_id INTEGER NOT NULL REFERENCES series (id),
    kind TEXT NOT NULL CHECK (kind IN ('count', 'rate', 'percent', 'proportion', 'amount')),
    scale REAL NOT NULL
) STRICT;

CREATE INDEX import_measure_by_import ON import_measure (import_id);

-- The current observations, and nothing but their numbers: kept narrow, in the order in which views read them.
-- status: 0 ok, 1 suppressed, 2 unreliable, 3 not available, 4 not applicable, 5 estimated, 6 provisional, 7 revised, 8 break.
CREATE TABLE observation (
    series_id INTEGER NOT NULL REFERENCES series (id),
    period_id INTEGER NOT NULL REFERENCES period (id),
    group_id INTEGER NOT NULL REFERENCES population_group (id),
    place_id INTEGER NOT NULL REFERENCES place (id),
    measure_id INTEGER NOT NULL REFERENCES import_measure (id),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 8),
    value REAL,
    numerator REAL,
    denominator REAL,
    lower REAL,
    upper REAL,
    PRIMARY KEY (series_id, period_id, group_id, place_id)
) STRICT, WITHOUT ROWID;

-- Where each current observation stands: its twin by key. File and sheet are those of its import_measure.
-- shown: the cell's text where it differs from the plain text of the value.
CREATE TABLE observation_source (
    series_id INTEGER NOT NULL,
    period_id INTEGER NOT NULL,
    group_id INTEGER NOT NULL,
    place_id INTEGER NOT NULL,
    sheet_row INTEGER,
    sheet_column INTEGER,
    shown TEXT,
    PRIMARY KEY (series_id, period_id, group_id, place_id)
) STRICT, WITHOUT ROWID;

-- Every version that is not the current one: superseded, undone or deleted.
CREATE TABLE observation_past (
    series_id INTEGER NOT NULL REFERENCES series (id),
    period_id INTEGER NOT NULL REFERENCES period (id),
    group_id INTEGER NOT NULL REFERENCES population_group (id),
    place_id INTEGER NOT NULL REFERENCES place (id),
    measure_id INTEGER NOT NULL REFERENCES import_measure (id),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 8),
    value REAL,
    numerator REAL,
    denominator REAL,
    lower REAL,
    upper REAL,
    sheet_row INTEGER,
    sheet_column INTEGER,
    shown TEXT,
    PRIMARY KEY (series_id, period_id, group_id, place_id, measure_id)
) STRICT, WITHOUT ROWID;

-- How many current observations there are, and how many of them have a value: kept up with every change,
-- so that a list of what the project holds need not count millions of rows.
CREATE TABLE coverage (
    series_id INTEGER NOT NULL REFERENCES series (id),
    period_id INTEGER NOT NULL REFERENCES period (id),
    group_id INTEGER NOT NULL REFERENCES population_group (id),
    level TEXT NOT NULL,
    observations INTEGER NOT NULL CHECK (observations > 0),
    with_value INTEGER NOT NULL CHECK (with_value BETWEEN 0 AND observations),
    PRIMARY KEY (series_id, period_id, group_id, level)
) STRICT, WITHOUT ROWID;

-- What was done, in order. set_aside: undone, and then something else was done.
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name_key TEXT NOT NULL,
    args TEXT NOT NULL,
    change TEXT NOT NULL,
    at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'set_aside'))
) STRICT;

-- Views and selections a person saved, as JSON by kind and name.
CREATE TABLE saved_view (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;
