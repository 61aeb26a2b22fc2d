-- What outputs have shown: a later output may not show what would give a hidden count away beside it.

-- One row for each count that left the desk; a count that was revised since has a row for each value that was shown.
CREATE TABLE published_count (
    series_id INTEGER NOT NULL REFERENCES series (id),
    period_id INTEGER NOT NULL REFERENCES period (id),
    group_id INTEGER NOT NULL REFERENCES population_group (id),
    place_id INTEGER NOT NULL REFERENCES place (id),
    shown REAL NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (series_id, period_id, group_id, place_id, shown)
) STRICT, WITHOUT ROWID;

-- The smallest count above 0 that a column brought, null where it brought none: tells at once whether a project holds small counts.
ALTER TABLE import_measure ADD COLUMN smallest_count REAL;

UPDATE import_measure SET smallest_count = CASE kind
        WHEN 'count' THEN nullif(min(ifnull(held.smallest * scale, 1e300), ifnull(held.numerator, 1e300)), 1e300)
        ELSE held.numerator END
    FROM (SELECT measure_id, min(CASE WHEN value > 0 THEN value END) AS smallest,
            min(CASE WHEN numerator > 0 THEN numerator END) AS numerator
        FROM observation GROUP BY measure_id) AS held
    WHERE held.measure_id = import_measure.id;
