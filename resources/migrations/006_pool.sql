-- The terms of the pools: who may take how much from them, what stays hidden until then, and when customers go
-- back. Days are calendar days of the team's time zone; a missing number is no limit.

ALTER TABLE pool ADD COLUMN claims_per_day INTEGER CHECK (claims_per_day >= 0);
ALTER TABLE pool ADD COLUMN claims_per_week INTEGER CHECK (claims_per_week >= 0);
ALTER TABLE pool ADD COLUMN claims_per_month INTEGER CHECK (claims_per_month >= 0);
ALTER TABLE pool ADD COLUMN views_per_day INTEGER CHECK (views_per_day >= 0);
ALTER TABLE pool ADD COLUMN previous_owner_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE pool ADD COLUMN previous_owners INTEGER NOT NULL DEFAULT 1;  -- how many of the last owners that concerns
ALTER TABLE pool ADD COLUMN new_days INTEGER NOT NULL DEFAULT 0;         -- nobody claims what has just come in
ALTER TABLE pool ADD COLUMN admin_exempt INTEGER NOT NULL DEFAULT 0;     -- admins skip these three, never the hold limit
ALTER TABLE pool ADD COLUMN dealt_claimable INTEGER NOT NULL DEFAULT 1;
ALTER TABLE pool ADD COLUMN reason_required INTEGER NOT NULL DEFAULT 1;

-- Who may work with a pool: a user, everybody of a department (and of those below it), or everybody of a role.
-- A pool without members is everybody's.
CREATE TABLE pool_member (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  pool_id       INTEGER NOT NULL REFERENCES pool(id) ON DELETE CASCADE,
  user_id       INTEGER REFERENCES app_user(id),
  department_id INTEGER REFERENCES department(id),
  role          TEXT NOT NULL DEFAULT '' CHECK (role IN ('', 'administrator', 'manager', 'sales', 'assistant', 'reader')),
  admin         INTEGER NOT NULL DEFAULT 0,
  rev           INTEGER NOT NULL DEFAULT 1,
  CHECK (CASE WHEN user_id IS NULL THEN 0 ELSE 1 END + CASE WHEN department_id IS NULL THEN 0 ELSE 1 END
         + CASE WHEN role = '' THEN 0 ELSE 1 END = 1)
);
CREATE INDEX pool_member_by_pool ON pool_member(pool_id);

-- A field of customers that a pool masks, or hides until they are claimed. The name always shows.
CREATE TABLE pool_field (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  pool_id    INTEGER NOT NULL REFERENCES pool(id) ON DELETE CASCADE,
  field      TEXT NOT NULL CHECK (field NOT IN ('', 'id', 'name')),
  visibility TEXT NOT NULL CHECK (visibility IN ('mask', 'hide')),
  rev        INTEGER NOT NULL DEFAULT 1,
  UNIQUE (pool_id, field)
);

-- Why customers are given back: what one chooses from.
CREATE TABLE release_reason (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  name     TEXT NOT NULL UNIQUE CHECK (name <> ''),
  active   INTEGER NOT NULL DEFAULT 1,
  position INTEGER NOT NULL DEFAULT 0,
  rev      INTEGER NOT NULL DEFAULT 1
);

-- How many customers somebody may have. The most specific one holds: user, then role, then department.
CREATE TABLE hold_limit (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id       INTEGER REFERENCES app_user(id),
  department_id INTEGER REFERENCES department(id),
  role          TEXT NOT NULL DEFAULT '' CHECK (role IN ('', 'administrator', 'manager', 'sales', 'assistant', 'reader')),
  customers     INTEGER NOT NULL CHECK (customers >= 0),
  exempt        TEXT NOT NULL DEFAULT '',  -- customers that do not count: an expression of the filter language
  rev           INTEGER NOT NULL DEFAULT 1,
  CHECK (CASE WHEN user_id IS NULL THEN 0 ELSE 1 END + CASE WHEN department_id IS NULL THEN 0 ELSE 1 END
         + CASE WHEN role = '' THEN 0 ELSE 1 END = 1)
);

-- The last day on which an owner's customer is protected from recycling.
ALTER TABLE customer ADD COLUMN protected_until TEXT;
CREATE INDEX customer_by_protection ON customer(owner_id, protected_until) WHERE protected_until IS NOT NULL;

-- When customers go back to a pool by themselves. A change makes a new row from the next day on and ends the old one.
CREATE TABLE recycle_rule (
  id                INTEGER PRIMARY KEY AUTOINCREMENT,
  name              TEXT NOT NULL CHECK (name <> ''),
  clock             TEXT NOT NULL CHECK (clock IN ('no-follow-up', 'no-deal', 'no-opportunity', 'held', 'contract-end')),
  days              INTEGER NOT NULL CHECK (days >= 1),
  filter            TEXT NOT NULL DEFAULT '',  -- an expression of the filter language; empty: every customer
  pool_id           INTEGER NOT NULL REFERENCES pool(id),
  keep_protected    INTEGER NOT NULL DEFAULT 1,
  keep_dealt        INTEGER NOT NULL DEFAULT 0,
  keep_opportunity  INTEGER NOT NULL DEFAULT 1,
  keep_complaint    INTEGER NOT NULL DEFAULT 1,
  keep_planned      INTEGER NOT NULL DEFAULT 0,
  effective_from    TEXT NOT NULL,             -- the first day on which it holds
  effective_until   TEXT,                      -- the first day on which it no longer does
  replaces          INTEGER REFERENCES recycle_rule(id),
  rev               INTEGER NOT NULL DEFAULT 1
);

-- Other days for some customers of a rule. The shortest of those that fit holds.
CREATE TABLE recycle_days (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  rule_id INTEGER NOT NULL REFERENCES recycle_rule(id) ON DELETE CASCADE,
  field   TEXT NOT NULL CHECK (field IN ('grade', 'industry', 'product')),
  value   TEXT NOT NULL CHECK (value <> ''),
  days    INTEGER NOT NULL CHECK (days >= 1),
  rev     INTEGER NOT NULL DEFAULT 1,
  UNIQUE (rule_id, field, value)
);

-- What has been recycled: no customer twice for the same deadline of a rule, also after an undo. Append-only.
CREATE TABLE recycled (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL,
  rule_id     INTEGER NOT NULL,
  deadline    TEXT NOT NULL,
  operation   INTEGER NOT NULL,
  UNIQUE (customer_id, rule_id, deadline)
);

-- Which pooled customers somebody opened, on which day: for the limit of views. Append-only.
CREATE TABLE pool_view (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  pool_id     INTEGER NOT NULL,
  user_id     INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  day         TEXT NOT NULL,
  UNIQUE (user_id, pool_id, day, customer_id)
);

-- What the team agreed on and no other table holds; the value is text in the form that its reader knows.
CREATE TABLE team_setting (
  id    INTEGER PRIMARY KEY AUTOINCREMENT,
  key   TEXT NOT NULL UNIQUE CHECK (key <> ''),
  value TEXT NOT NULL,
  rev   INTEGER NOT NULL DEFAULT 1
);

CREATE INDEX owner_event_by_leaver ON owner_event(from_user_id, at) WHERE from_user_id IS NOT NULL;
CREATE INDEX owner_event_by_pool ON owner_event(to_pool_id, at) WHERE to_pool_id IS NOT NULL;

-- Who did it decides whether it was a follow-up by the owner.
DROP INDEX activity_by_customer;
CREATE INDEX activity_by_customer ON activity(customer_id, at, state, kind, owner_id);
