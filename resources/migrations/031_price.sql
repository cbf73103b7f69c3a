-- What products cost whom: by grade or list of customers, for a time, from some quantity on.

-- A list of prices in one currency. Which customers it is for narrows by grade and by segment; of several that apply
-- the narrowest decides.
CREATE TABLE price_list (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  name        TEXT NOT NULL UNIQUE CHECK (name <> ''),
  currency    TEXT NOT NULL,
  grade       TEXT NOT NULL DEFAULT '',               -- of the customers; empty: all
  segment_id  INTEGER REFERENCES segment(id) ON DELETE SET NULL, -- a segment that is a list; NULL: all
  valid_from  TEXT,
  valid_until TEXT,                                   -- the last day
  active      INTEGER NOT NULL DEFAULT 1,
  notes       TEXT NOT NULL DEFAULT '',
  rev         INTEGER NOT NULL DEFAULT 1,
  CHECK (valid_from IS NULL OR valid_until IS NULL OR valid_from <= valid_until)
);
CREATE INDEX price_list_by_segment ON price_list(segment_id) WHERE segment_id IS NOT NULL;

-- What one of a product costs from a quantity on.
CREATE TABLE price_entry (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  list_id    INTEGER NOT NULL REFERENCES price_list(id) ON DELETE CASCADE,
  product_id INTEGER NOT NULL REFERENCES product(id) ON DELETE CASCADE,
  quantity   INTEGER NOT NULL DEFAULT 0 CHECK (quantity >= 0), -- ten-thousandths; 0: from the first one on
  price      INTEGER NOT NULL CHECK (price >= 0),
  UNIQUE (list_id, product_id, quantity)
);
CREATE INDEX price_entry_by_product ON price_entry(product_id);
