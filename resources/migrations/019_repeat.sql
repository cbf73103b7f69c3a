-- What is planned again once it was done: a rule of RFC 5545, and the first day from which it counts.

ALTER TABLE activity ADD COLUMN repeats TEXT NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN repeats_from TEXT;
