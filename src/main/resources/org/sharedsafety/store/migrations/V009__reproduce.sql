-- What it takes to make a written report again as it was.

-- step: the last step of history that was done when it was written. begun: when its making began: what other outputs had shown
-- by then counted for what it hides. Null for reports of before.
ALTER TABLE report_written ADD COLUMN step INTEGER;
ALTER TABLE report_written ADD COLUMN begun TEXT;
