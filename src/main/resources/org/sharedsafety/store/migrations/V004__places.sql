-- Places, boundaries and crosswalks arrive as steps of history that can be taken back, and say which file they came in.

-- present: whether the place is one of the project's now; one whose arrival was taken back stays for the versions that name it.
ALTER TABLE place ADD COLUMN present INTEGER NOT NULL DEFAULT 1 CHECK (present IN (0, 1));

-- Places that one step brought or changed.
CREATE TABLE place_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER REFERENCES source_file (id),
    at TEXT NOT NULL
) STRICT;

-- The other form of each of these places: the one before the step, or after it while the step is taken back.
CREATE TABLE place_other_form (
    batch_id INTEGER NOT NULL REFERENCES place_batch (id) ON DELETE CASCADE,
    place_id INTEGER NOT NULL REFERENCES place (id),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    name TEXT NOT NULL,
    parent_code TEXT,
    valid_to TEXT,
    vintage TEXT NOT NULL,
    PRIMARY KEY (batch_id, place_id)
) STRICT, WITHOUT ROWID;

-- words: words of column headers that announce the kind, such as zip and zcta, with spaces between.
ALTER TABLE geo_type ADD COLUMN words TEXT NOT NULL DEFAULT '';

-- present: whether the set is used; one that was replaced or taken back stays to come back.
-- While it is not used its vintage is its number, and its own vintage waits in resting_vintage.
ALTER TABLE boundary_set ADD COLUMN source_id INTEGER REFERENCES source_file (id);
ALTER TABLE boundary_set ADD COLUMN present INTEGER NOT NULL DEFAULT 1 CHECK (present IN (0, 1));
ALTER TABLE boundary_set ADD COLUMN resting_vintage TEXT;

-- kind: what the shares are shares of; 'whole' where each area lies in one other as a whole.
-- weight: the header of their column. sheet_column: its number, 0 where there is none.
DROP TABLE crosswalk_share;
DROP TABLE crosswalk;

CREATE TABLE crosswalk (
    id INTEGER PRIMARY KEY,
    from_level TEXT NOT NULL,
    to_level TEXT NOT NULL,
    kind TEXT NOT NULL,
    weight TEXT NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source_file (id),
    sheet TEXT NOT NULL,
    sheet_column INTEGER NOT NULL,
    added TEXT NOT NULL,
    present INTEGER NOT NULL DEFAULT 1 CHECK (present IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX crosswalk_present ON crosswalk (from_level, to_level) WHERE present = 1;

CREATE TABLE crosswalk_share (
    crosswalk_id INTEGER NOT NULL REFERENCES crosswalk (id) ON DELETE CASCADE,
    from_code TEXT NOT NULL,
    to_code TEXT NOT NULL,
    share REAL NOT NULL CHECK (share > 0 AND share <= 1),
    sheet_row INTEGER NOT NULL,
    PRIMARY KEY (crosswalk_id, from_code, to_code)
) STRICT, WITHOUT ROWID;
