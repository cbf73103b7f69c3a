-- What the data of customers ought to be, and how it came out.

-- One thing that is asked of a customer's data. What is asked is told by kind and field: that the field is
-- filled, that what stands in it is valid by its own rules, that it is consistent with other fields, that it
-- is not older than so many days.
CREATE TABLE quality_rule (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  kind     TEXT NOT NULL CHECK (kind IN ('filled', 'valid', 'consistent', 'fresh')),
  field    TEXT NOT NULL CHECK (field <> ''),
  applies  TEXT NOT NULL DEFAULT '' CHECK (applies IN ('', 'company', 'person')),
  days     INTEGER NOT NULL DEFAULT 0 CHECK (days >= 0),
  weight   INTEGER NOT NULL DEFAULT 1 CHECK (weight BETWEEN 1 AND 9),
  policy   TEXT NOT NULL DEFAULT '',  -- why, and what to do about it, in words
  active   INTEGER NOT NULL DEFAULT 1,
  rev      INTEGER NOT NULL DEFAULT 1,
  UNIQUE (kind, field)
);
INSERT INTO quality_rule(kind, field, applies, days, weight) VALUES
  ('filled', 'phone', '', 0, 3),
  ('filled', 'contact', 'company', 0, 2),
  ('filled', 'city', '', 0, 2),
  ('filled', 'industry', 'company', 0, 1),
  ('filled', 'source', '', 0, 1),
  ('filled', 'address', '', 0, 1),
  ('valid', 'phone', '', 0, 3),
  ('valid', 'email', '', 0, 2),
  ('valid', 'postal_code', '', 0, 1),
  ('valid', 'number', '', 0, 3),
  ('consistent', 'city', '', 0, 2),
  ('consistent', 'postal_code', '', 0, 1),
  ('consistent', 'birthday', 'person', 0, 1),
  ('fresh', 'contact', '', 180, 2);

-- How good the data were on a day: of the customers of an owner, of those without one (owner 0), of all
-- (NULL). Counted anew with each audit; not undone.
CREATE TABLE quality_score (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  day       TEXT NOT NULL,
  owner_id  INTEGER,
  customers INTEGER NOT NULL,
  sound     INTEGER NOT NULL,         -- customers with nothing to mend
  score     INTEGER NOT NULL          -- the mean, in ten-thousandths
);
CREATE UNIQUE INDEX quality_score_by_day ON quality_score(day, coalesce(owner_id, -1));
