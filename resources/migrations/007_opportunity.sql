-- What the clocks and exemptions of the pool ask for besides orders: chances, agreements and grievances.

CREATE TABLE pipeline (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  name     TEXT NOT NULL UNIQUE CHECK (name <> ''),
  position INTEGER NOT NULL DEFAULT 0,
  active   INTEGER NOT NULL DEFAULT 1,
  rev      INTEGER NOT NULL DEFAULT 1
);

-- A step on the way to a deal. probability is in ten-thousandths.
CREATE TABLE stage (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  pipeline_id INTEGER NOT NULL REFERENCES pipeline(id) ON DELETE CASCADE,
  name        TEXT NOT NULL CHECK (name <> ''),
  state       TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'won', 'lost')),
  probability INTEGER NOT NULL DEFAULT 0 CHECK (probability BETWEEN 0 AND 10000),
  position    INTEGER NOT NULL DEFAULT 0,
  rev         INTEGER NOT NULL DEFAULT 1,
  UNIQUE (pipeline_id, name)
);

-- A chance to sell something to a customer. Those from sheets may lack the customer.
CREATE TABLE opportunity (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  number         TEXT NOT NULL DEFAULT '',
  customer_id    INTEGER REFERENCES customer(id),
  name           TEXT NOT NULL DEFAULT '',
  stage_id       INTEGER NOT NULL REFERENCES stage(id),
  product_id     INTEGER REFERENCES product(id),
  owner_id       INTEGER REFERENCES app_user(id),
  amount         INTEGER,
  currency       TEXT NOT NULL DEFAULT '',
  opened         TEXT,
  expected       TEXT,                      -- when the deal is hoped for
  closed         TEXT,
  stage_since    INTEGER,                   -- since when it is in its stage
  reason         TEXT NOT NULL DEFAULT '',  -- why it was won, lost or given back
  nurturing      INTEGER NOT NULL DEFAULT 0, -- given back for re-evaluation: open, and nobody's turn
  notes          TEXT NOT NULL DEFAULT '',
  created_at     INTEGER NOT NULL,
  rev            INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX opportunity_by_number ON opportunity(number) WHERE number <> '';
CREATE INDEX opportunity_by_customer ON opportunity(customer_id, stage_id, closed) WHERE customer_id IS NOT NULL;
CREATE INDEX opportunity_by_stage ON opportunity(stage_id, closed);
CREATE INDEX opportunity_by_owner ON opportunity(owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX opportunity_by_product ON opportunity(product_id) WHERE product_id IS NOT NULL;

-- An agreement with a customer for a time.
CREATE TABLE contract (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  number      TEXT NOT NULL DEFAULT '',
  customer_id INTEGER NOT NULL REFERENCES customer(id),
  title       TEXT NOT NULL DEFAULT '',
  owner_id    INTEGER REFERENCES app_user(id),
  state       TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('draft', 'active', 'ended', 'cancelled')),
  signed_on   TEXT,
  starts      TEXT,
  ends        TEXT,
  amount      INTEGER,
  currency    TEXT NOT NULL DEFAULT '',
  terms       TEXT NOT NULL DEFAULT '',
  notes       TEXT NOT NULL DEFAULT '',
  created_at  INTEGER NOT NULL,
  rev         INTEGER NOT NULL DEFAULT 1,
  CHECK (starts IS NULL OR ends IS NULL OR starts <= ends)
);
CREATE UNIQUE INDEX contract_by_number ON contract(number) WHERE number <> '';
CREATE INDEX contract_by_customer ON contract(customer_id, ends, state);
CREATE INDEX contract_by_owner ON contract(owner_id) WHERE owner_id IS NOT NULL;

-- What a customer was not content with, and what came of it.
CREATE TABLE complaint (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer(id),
  contact_id  INTEGER REFERENCES contact(id) ON DELETE SET NULL,
  order_id    INTEGER REFERENCES sales_order(id),
  channel     TEXT NOT NULL DEFAULT '',
  text        TEXT NOT NULL CHECK (text <> ''),
  cause       TEXT NOT NULL DEFAULT '',
  result      TEXT NOT NULL DEFAULT '',
  owner_id    INTEGER REFERENCES app_user(id),
  opened_at   INTEGER NOT NULL,
  due_at      INTEGER,
  closed_at   INTEGER,
  rev         INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX complaint_by_customer ON complaint(customer_id, closed_at);
CREATE INDEX complaint_by_order ON complaint(order_id) WHERE order_id IS NOT NULL;
CREATE INDEX complaint_by_contact ON complaint(contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX complaint_by_owner ON complaint(owner_id) WHERE owner_id IS NOT NULL;
