-- Totals over places that outputs have shown as one number, such as a line over time of a whole level: with all parts but one
-- they would give the last away.
CREATE TABLE published_total (
    series_id INTEGER NOT NULL REFERENCES series (id),
    period_id INTEGER NOT NULL REFERENCES period (id),
    group_id INTEGER NOT NULL REFERENCES population_group (id),
    level TEXT NOT NULL,
    parent TEXT NOT NULL,
    shown REAL NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (series_id, period_id, group_id, level, parent, shown)
) STRICT, WITHOUT ROWID;
