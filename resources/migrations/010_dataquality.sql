-- What people found out about customers that look alike, and how good the data ought to be and are.

-- Two customers that are two, however alike they look: they are not proposed again. The smaller id first.
CREATE TABLE distinct_customer (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  one_id   INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  rev      INTEGER NOT NULL DEFAULT 1,
  UNIQUE (one_id, other_id),
  CHECK (one_id < other_id)
);
CREATE INDEX distinct_customer_by_other ON distinct_customer(other_id);

-- How a customer was known before it was merged into another, so that sheets of others still find it, and so
-- that its history is found.
CREATE TABLE merged_customer (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE, -- the one that stayed
  former_id   INTEGER NOT NULL,          -- the one that went; its own where only its code changed
  code        TEXT NOT NULL DEFAULT '',
  name        TEXT NOT NULL CHECK (name <> ''),
  rev         INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX merged_customer_by_customer ON merged_customer(customer_id);
CREATE INDEX merged_customer_by_code ON merged_customer(code) WHERE code <> '';

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

-- How good the data were on a day: of the customers of an owner, of those without one (0), of all (-1).
-- Counted anew with each audit; not undone.
CREATE TABLE quality_score (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  day       TEXT NOT NULL,
  owner_id  INTEGER NOT NULL,
  customers INTEGER NOT NULL,
  sound     INTEGER NOT NULL,         -- customers with nothing to mend
  score     INTEGER NOT NULL          -- the mean, in ten-thousandths
);
CREATE UNIQUE INDEX quality_score_by_day ON quality_score(owner_id, day);
