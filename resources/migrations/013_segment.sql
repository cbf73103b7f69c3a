-- Groups of customers under a name: by a rule, or a list that somebody put together.
CREATE TABLE segment (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  name        TEXT NOT NULL UNIQUE CHECK (name <> ''),
  kind        TEXT NOT NULL CHECK (kind IN ('rule', 'list')),
  expression  TEXT NOT NULL DEFAULT '', -- of a rule: in the filter language; of a list: empty
  notes       TEXT NOT NULL DEFAULT '', -- what it is for
  created_at  INTEGER NOT NULL,
  rev         INTEGER NOT NULL DEFAULT 1,
  CHECK (kind = 'rule' OR expression = '')
);

-- A customer on a list.
CREATE TABLE segment_member (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  segment_id  INTEGER NOT NULL REFERENCES segment(id) ON DELETE CASCADE,
  customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  UNIQUE (segment_id, customer_id)
);
CREATE INDEX segment_member_by_customer ON segment_member(customer_id);

-- That a customer was lost, since when and why; revoked where it turned out otherwise.
CREATE TABLE customer_loss (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  lost_on     TEXT NOT NULL,
  reason      TEXT NOT NULL CHECK (reason <> ''),
  notes       TEXT NOT NULL DEFAULT '',
  revoked_on  TEXT,
  created_at  INTEGER NOT NULL,
  rev         INTEGER NOT NULL DEFAULT 1,
  CHECK (revoked_on IS NULL OR revoked_on >= lost_on)
);
CREATE INDEX customer_loss_by_customer ON customer_loss(customer_id, lost_on);

-- What was done to keep a customer or to win it back, and what came of it.
CREATE TABLE winback (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  measure     TEXT NOT NULL CHECK (measure IN ('offer', 'service', 'contact', 'other')),
  done_on     TEXT NOT NULL,
  notes       TEXT NOT NULL DEFAULT '',
  result      TEXT NOT NULL DEFAULT 'pending' CHECK (result IN ('pending', 'won', 'failed')),
  result_on   TEXT,
  owner_id    INTEGER REFERENCES app_user(id),
  created_at  INTEGER NOT NULL,
  rev         INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX winback_by_customer ON winback(customer_id, done_on);
CREATE INDEX winback_by_owner ON winback(owner_id) WHERE owner_id IS NOT NULL;
