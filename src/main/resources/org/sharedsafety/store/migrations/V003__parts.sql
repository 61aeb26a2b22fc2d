-- What observations rest on that stand in no cell: rows that were counted, added up or split.

-- coverage: the share of the place that the rows cover, null where not known; of: population, agencies, parts.
-- largest: the share of the value that comes from the largest part, null where parts were not split.
CREATE TABLE observation_basis (
    measure_id INTEGER NOT NULL REFERENCES import_measure (id),
    period_id INTEGER NOT NULL REFERENCES period (id),
    group_id INTEGER NOT NULL REFERENCES population_group (id),
    place_id INTEGER NOT NULL REFERENCES place (id),
    row_count INTEGER NOT NULL,
    first_row INTEGER NOT NULL,
    last_row INTEGER NOT NULL,
    sheet_column INTEGER NOT NULL,
    coverage REAL CHECK (coverage BETWEEN 0 AND 1.000001),
    coverage_of TEXT,
    largest REAL CHECK (largest BETWEEN 0 AND 1.000001),
    PRIMARY KEY (measure_id, period_id, group_id, place_id)
) STRICT, WITHOUT ROWID;

-- Kinds of places: what their codes look like, as a regular expression, and what they are called.
CREATE TABLE geo_type (
    level TEXT NOT NULL PRIMARY KEY,
    pattern TEXT NOT NULL,
    label_en TEXT NOT NULL,
    label_es TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Which share of each area of one level lies in which area of another.
-- kind: what the shares are shares of: population, households, residential addresses, area, or the whole area.
CREATE TABLE crosswalk (
    id INTEGER PRIMARY KEY,
    from_level TEXT NOT NULL,
    to_level TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    added TEXT NOT NULL,
    UNIQUE (from_level, to_level)
) STRICT;

CREATE TABLE crosswalk_share (
    crosswalk_id INTEGER NOT NULL REFERENCES crosswalk (id) ON DELETE CASCADE,
    from_code TEXT NOT NULL,
    to_code TEXT NOT NULL,
    share REAL NOT NULL CHECK (share > 0),
    PRIMARY KEY (crosswalk_id, from_code, to_code)
) STRICT, WITHOUT ROWID;
