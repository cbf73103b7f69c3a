-- Who gets a new customer: what people know and when they work, the rules in their order, and what was decided.

-- 0: nothing said; 1 a beginner, 5 the most senior.
ALTER TABLE app_user ADD COLUMN seniority INTEGER NOT NULL DEFAULT 0 CHECK (seniority BETWEEN 0 AND 5);
-- The days of the week on which somebody works, 1 for Monday to 7: '12345'. Empty: every day.
ALTER TABLE app_user ADD COLUMN work_days TEXT NOT NULL DEFAULT '';
-- Minutes of the day in the team's time zone, from <= now < until; the same twice: the whole day.
ALTER TABLE app_user ADD COLUMN work_from INTEGER NOT NULL DEFAULT 0 CHECK (work_from BETWEEN 0 AND 1440);
ALTER TABLE app_user ADD COLUMN work_until INTEGER NOT NULL DEFAULT 0 CHECK (work_until BETWEEN 0 AND 1440);

-- What somebody knows about: an industry, a region, a product line, a language; and how well, from 1 to 5.
CREATE TABLE user_skill (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id INTEGER NOT NULL REFERENCES app_user(id) ON DELETE CASCADE,
  kind    TEXT NOT NULL CHECK (kind IN ('industry', 'region', 'product', 'language')),
  value   TEXT NOT NULL CHECK (value <> ''),
  level   INTEGER NOT NULL DEFAULT 3 CHECK (level BETWEEN 1 AND 5),
  rev     INTEGER NOT NULL DEFAULT 1,
  UNIQUE (user_id, kind, value)
);

-- A rule of allocation. Of those that are switched on, the first whose filter the customer satisfies decides.
CREATE TABLE allocation_rule (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  name             TEXT NOT NULL CHECK (name <> ''),
  position         INTEGER NOT NULL DEFAULT 0,
  active           INTEGER NOT NULL DEFAULT 1,
  filter           TEXT NOT NULL DEFAULT '',  -- an expression of the filter language; empty: every customer
  strategy         TEXT NOT NULL CHECK (strategy IN ('round-robin', 'least-work', 'free-capacity', 'best-skill', 'seniority')),
  skills           TEXT NOT NULL DEFAULT '',  -- kinds of user_skill that must fit the customer, parted by commas
  min_seniority    INTEGER NOT NULL DEFAULT 0 CHECK (min_seniority BETWEEN 0 AND 5),
  valuable         TEXT NOT NULL DEFAULT '',  -- for 'seniority': which customers are worth much, and
  urgent           TEXT NOT NULL DEFAULT '',  -- which cannot wait; expressions of the filter language
  within_hours     INTEGER NOT NULL DEFAULT 1,
  per_day          INTEGER CHECK (per_day >= 0),   -- how many customers each candidate gets by this rule
  per_week         INTEGER CHECK (per_week >= 0),
  per_month        INTEGER CHECK (per_month >= 0),
  fallback_user_id INTEGER REFERENCES app_user(id),
  fallback_pool_id INTEGER REFERENCES pool(id),
  rev              INTEGER NOT NULL DEFAULT 1,
  CHECK (fallback_user_id IS NULL OR fallback_pool_id IS NULL)
);

-- Whom a rule may choose: a user, everybody of a department (and of those below it), or everybody of a role.
-- A rule without candidates may choose all who sell.
CREATE TABLE allocation_candidate (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  rule_id       INTEGER NOT NULL REFERENCES allocation_rule(id) ON DELETE CASCADE,
  user_id       INTEGER REFERENCES app_user(id),
  department_id INTEGER REFERENCES department(id),
  role          TEXT NOT NULL DEFAULT '' CHECK (role IN ('', 'administrator', 'manager', 'sales', 'assistant', 'reader')),
  rev           INTEGER NOT NULL DEFAULT 1,
  CHECK (CASE WHEN user_id IS NULL THEN 0 ELSE 1 END + CASE WHEN department_id IS NULL THEN 0 ELSE 1 END
         + CASE WHEN role = '' THEN 0 ELSE 1 END = 1)
);
CREATE INDEX allocation_candidate_by_rule ON allocation_candidate(rule_id);

-- What was decided, and why in words. Append-only; outlives customers and rules.
CREATE TABLE allocation (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL,
  rule_id     INTEGER,              -- nothing where no rule concerned the customer
  user_id     INTEGER,              -- who got it; nothing: the pool did
  pool_id     INTEGER,
  by_rule     INTEGER NOT NULL,     -- 0 where it is the fallback, or somebody had it before
  why         TEXT NOT NULL,
  at          INTEGER NOT NULL,
  operation   INTEGER NOT NULL
);
CREATE INDEX allocation_by_customer ON allocation(customer_id, id);
CREATE INDEX allocation_by_rule ON allocation(rule_id, at, user_id);
CREATE INDEX allocation_by_time ON allocation(at);

-- What an undone run had taken.
CREATE INDEX recycled_by_operation ON recycled(operation);
