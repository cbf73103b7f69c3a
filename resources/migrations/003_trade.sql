-- What is sold, to whom, and what was said. Amounts and quantities are ten-thousandths of the unit.

CREATE TABLE product_category (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  name      TEXT NOT NULL CHECK (name <> ''),
  parent_id INTEGER REFERENCES product_category(id),
  rev       INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX product_category_by_name ON product_category(name);

CREATE TABLE product (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  code        TEXT NOT NULL DEFAULT '',
  name        TEXT NOT NULL CHECK (name <> ''),
  reading     TEXT NOT NULL DEFAULT '',
  initials    TEXT NOT NULL DEFAULT '',
  category_id INTEGER REFERENCES product_category(id),
  unit        TEXT NOT NULL DEFAULT '',
  price       INTEGER,                 -- list price
  cost        INTEGER,
  currency    TEXT NOT NULL DEFAULT '',
  active      INTEGER NOT NULL DEFAULT 1,
  notes       TEXT NOT NULL DEFAULT '',
  rev         INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX product_by_code ON product(code) WHERE code <> '';
CREATE INDEX product_by_name ON product(name);
CREATE INDEX product_by_category ON product(category_id) WHERE category_id IS NOT NULL;

-- An order; its number is unique within its customer. total is the sum of its lines.
CREATE TABLE sales_order (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  number      TEXT NOT NULL DEFAULT '',
  customer_id INTEGER NOT NULL REFERENCES customer(id),
  owner_id    INTEGER REFERENCES app_user(id),
  order_date  TEXT NOT NULL,
  required    TEXT,
  shipped     TEXT,
  state       TEXT NOT NULL DEFAULT 'confirmed' CHECK (state IN ('draft', 'confirmed', 'shipped', 'paid', 'completed', 'cancelled')),
  currency    TEXT NOT NULL,
  total       INTEGER NOT NULL DEFAULT 0,
  country     TEXT NOT NULL DEFAULT '',
  region      TEXT NOT NULL DEFAULT '',
  city        TEXT NOT NULL DEFAULT '',
  notes       TEXT NOT NULL DEFAULT '',
  created_at  INTEGER NOT NULL,
  rev         INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX sales_order_by_number ON sales_order(customer_id, number) WHERE number <> '';
-- Holds all that the list of customers adds up, so that loading it does not read the table.
CREATE INDEX sales_order_by_customer ON sales_order(customer_id, order_date, state, currency, total);
CREATE INDEX sales_order_by_date ON sales_order(order_date);
CREATE INDEX sales_order_number ON sales_order(number) WHERE number <> '';
CREATE INDEX sales_order_by_owner ON sales_order(owner_id) WHERE owner_id IS NOT NULL;

-- One line of an order, as it was sold. amount is after discount.
CREATE TABLE order_line (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  order_id     INTEGER NOT NULL REFERENCES sales_order(id) ON DELETE CASCADE,
  position     INTEGER NOT NULL,
  product_id   INTEGER REFERENCES product(id),
  description  TEXT NOT NULL DEFAULT '', -- where there is no product, or it was called otherwise
  quantity     INTEGER NOT NULL DEFAULT 10000,
  price        INTEGER NOT NULL DEFAULT 0,
  discount     INTEGER NOT NULL DEFAULT 0 CHECK (discount BETWEEN 0 AND 10000), -- 1500 is 15 %
  amount       INTEGER NOT NULL DEFAULT 0,
  rev          INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX order_line_by_order ON order_line(order_id);
CREATE INDEX order_line_by_product ON order_line(product_id) WHERE product_id IS NOT NULL;

-- A contact with a customer, done or planned. A next step is a planned activity that follows a done one.
CREATE TABLE activity (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer(id),
  contact_id  INTEGER REFERENCES contact(id) ON DELETE SET NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('call', 'visit', 'mail', 'message', 'meeting', 'note', 'task')),
  state       TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'planned', 'cancelled')),
  at          INTEGER NOT NULL,          -- when it happened, or is due
  minutes     INTEGER,
  text        TEXT NOT NULL DEFAULT '',
  result      TEXT NOT NULL DEFAULT '',
  owner_id    INTEGER REFERENCES app_user(id),
  follows_id  INTEGER REFERENCES activity(id) ON DELETE SET NULL,
  created_at  INTEGER NOT NULL,
  rev         INTEGER NOT NULL DEFAULT 1
);
-- Likewise.
CREATE INDEX activity_by_customer ON activity(customer_id, at, state, kind);
CREATE INDEX activity_by_due ON activity(owner_id, at) WHERE state = 'planned';
CREATE INDEX activity_by_contact ON activity(contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX activity_by_follows ON activity(follows_id) WHERE follows_id IS NOT NULL;

-- How the columns of a sheet with these headers were understood the last time.
CREATE TABLE import_mapping (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  kind      TEXT NOT NULL,
  signature TEXT NOT NULL,  -- the headers, one a line
  mapping   TEXT NOT NULL,  -- JSON
  rev       INTEGER NOT NULL DEFAULT 1,
  UNIQUE (kind, signature)
);

-- A filter, its sorting and columns under a name.
CREATE TABLE saved_view (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  page       TEXT NOT NULL,
  name       TEXT NOT NULL CHECK (name <> ''),
  definition TEXT NOT NULL, -- JSON
  owner_id   INTEGER REFERENCES app_user(id),
  rev        INTEGER NOT NULL DEFAULT 1,
  UNIQUE (page, name)
);
