-- What yearly updates, the history of imports and the description of sources need.

-- updates: the import whose recipes were replayed on a newer file. copy_of: the set-aside import this one brings back.
ALTER TABLE import ADD COLUMN updates INTEGER REFERENCES import (id);
ALTER TABLE import ADD COLUMN copy_of INTEGER REFERENCES import (id);

-- Titles, notes and footnotes of the sheet with their cells, as JSON: compared with those of next year's file.
ALTER TABLE import_sheet ADD COLUMN notes TEXT NOT NULL DEFAULT '[]';

-- withdrawn: its observations stand in no cell; they say that a newer file no longer holds a number it held before.
ALTER TABLE import_measure ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1));

-- Day, month or year on which the file was downloaded, as an ISO text.
ALTER TABLE source_file ADD COLUMN downloaded TEXT;
