-- What people found out about customers that look alike.

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
