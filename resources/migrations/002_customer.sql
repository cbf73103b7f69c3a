-- People who sell, the customers they share, and how to reach them.

CREATE TABLE department (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  name      TEXT NOT NULL CHECK (name <> ''),
  parent_id INTEGER REFERENCES department(id),
  rev       INTEGER NOT NULL DEFAULT 1
);

-- A person who works with this base. Never deleted, only deactivated.
CREATE TABLE app_user (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  name          TEXT NOT NULL UNIQUE CHECK (name <> ''),
  role          TEXT NOT NULL DEFAULT 'administrator' CHECK (role IN ('administrator', 'manager', 'sales', 'assistant', 'reader')),
  department_id INTEGER REFERENCES department(id),
  active        INTEGER NOT NULL DEFAULT 1,
  rev           INTEGER NOT NULL DEFAULT 1
);

-- A public pool: customers without an owner lie in one.
CREATE TABLE pool (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  name     TEXT NOT NULL UNIQUE CHECK (name <> '' AND length(name) <= 255),
  priority INTEGER NOT NULL DEFAULT 100,
  enabled  INTEGER NOT NULL DEFAULT 1,
  rev      INTEGER NOT NULL DEFAULT 1
);

-- A company or a person that buys, or may. It has one owner, or lies in one pool, or neither; never both.
CREATE TABLE customer (
  id                INTEGER PRIMARY KEY AUTOINCREMENT,
  code              TEXT NOT NULL DEFAULT '',
  kind              TEXT NOT NULL DEFAULT 'company' CHECK (kind IN ('company', 'person')),
  name              TEXT NOT NULL CHECK (name <> ''),
  reading           TEXT NOT NULL DEFAULT '',  -- pinyin, syllables apart; can be corrected by hand
  initials          TEXT NOT NULL DEFAULT '',
  owner_id          INTEGER REFERENCES app_user(id),
  pool_id           INTEGER REFERENCES pool(id),
  previous_owner_id INTEGER REFERENCES app_user(id),
  acquired_at       INTEGER,                   -- since when the owner has it
  pooled_at         INTEGER,                   -- since when it lies in the pool
  pool_reason       TEXT NOT NULL DEFAULT '',
  grade             TEXT NOT NULL DEFAULT '',
  source            TEXT NOT NULL DEFAULT '',
  industry          TEXT NOT NULL DEFAULT '',
  country           TEXT NOT NULL DEFAULT '',
  region            TEXT NOT NULL DEFAULT '',  -- province or state
  city              TEXT NOT NULL DEFAULT '',
  parent_id         INTEGER REFERENCES customer(id),
  birthday          TEXT NOT NULL DEFAULT '',  -- 1990-04-12, or --04-12 where the year is not known
  birthday_calendar TEXT NOT NULL DEFAULT 'solar' CHECK (birthday_calendar IN ('solar', 'lunar', 'lunar-leap')),
  preferred_channel TEXT NOT NULL DEFAULT '',  -- a kind of contact_point, or visit
  contact_hours     TEXT NOT NULL DEFAULT '',  -- when they like to be contacted
  preferences       TEXT NOT NULL DEFAULT '',
  hobbies           TEXT NOT NULL DEFAULT '',
  notes             TEXT NOT NULL DEFAULT '',
  import_note       TEXT NOT NULL DEFAULT '',  -- cells of its sheet that could not be taken
  created_at        INTEGER NOT NULL,
  rev               INTEGER NOT NULL DEFAULT 1,
  CHECK (owner_id IS NULL OR pool_id IS NULL)
);
CREATE UNIQUE INDEX customer_by_code ON customer(code) WHERE code <> '';
CREATE INDEX customer_by_name ON customer(name);
CREATE INDEX customer_by_owner ON customer(owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX customer_by_pool ON customer(pool_id, pooled_at) WHERE pool_id IS NOT NULL;
CREATE INDEX customer_by_previous_owner ON customer(previous_owner_id) WHERE previous_owner_id IS NOT NULL;
CREATE INDEX customer_by_parent ON customer(parent_id) WHERE parent_id IS NOT NULL;

-- A person to talk to at a customer.
CREATE TABLE contact (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  name        TEXT NOT NULL CHECK (name <> ''),
  reading     TEXT NOT NULL DEFAULT '',
  initials    TEXT NOT NULL DEFAULT '',
  title       TEXT NOT NULL DEFAULT '',
  department  TEXT NOT NULL DEFAULT '',
  is_primary  INTEGER NOT NULL DEFAULT 0,
  birthday    TEXT NOT NULL DEFAULT '',
  birthday_calendar TEXT NOT NULL DEFAULT 'solar' CHECK (birthday_calendar IN ('solar', 'lunar', 'lunar-leap')),
  notes       TEXT NOT NULL DEFAULT '',
  rev         INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX contact_by_customer ON contact(customer_id);

-- A way to reach a customer, or one contact of it: phone, mail, messenger, social account.
CREATE TABLE contact_point (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  contact_id  INTEGER REFERENCES contact(id) ON DELETE CASCADE,
  kind        TEXT NOT NULL CHECK (kind IN ('phone', 'fax', 'email', 'wechat', 'qq', 'whatsapp', 'website', 'social')),
  value       TEXT NOT NULL CHECK (value <> ''), -- as it was typed
  normalized  TEXT NOT NULL DEFAULT '',          -- E.164 with ;ext= for phones, lower case for mails
  label       TEXT NOT NULL DEFAULT '',
  is_primary  INTEGER NOT NULL DEFAULT 0,
  rev         INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX contact_point_by_customer ON contact_point(customer_id);
CREATE INDEX contact_point_by_contact ON contact_point(contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX contact_point_by_value ON contact_point(normalized, kind);

-- A postal address of a customer or of one contact.
CREATE TABLE address (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  contact_id  INTEGER REFERENCES contact(id) ON DELETE CASCADE,
  label       TEXT NOT NULL DEFAULT '',
  street      TEXT NOT NULL DEFAULT '',
  city        TEXT NOT NULL DEFAULT '',
  region      TEXT NOT NULL DEFAULT '',
  country     TEXT NOT NULL DEFAULT '',
  postal_code TEXT NOT NULL DEFAULT '',
  rev         INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX address_by_customer ON address(customer_id);
CREATE INDEX address_by_contact ON address(contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE tag (
  id   INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  rev  INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE customer_tag (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  tag_id      INTEGER NOT NULL REFERENCES tag(id),
  UNIQUE (customer_id, tag_id)
);
CREATE INDEX customer_tag_by_tag ON customer_tag(tag_id);

-- A field that the users added themselves.
CREATE TABLE custom_field (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  entity   TEXT NOT NULL CHECK (entity IN ('customer', 'contact', 'product', 'sales_order', 'activity')),
  name     TEXT NOT NULL CHECK (name <> ''),
  type     TEXT NOT NULL CHECK (type IN ('text', 'longtext', 'integer', 'decimal', 'money', 'date', 'boolean', 'choice', 'choices', 'phone', 'email', 'url', 'user')),
  choices  TEXT NOT NULL DEFAULT '[]', -- JSON list of texts
  required INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0,
  active   INTEGER NOT NULL DEFAULT 1,
  rev      INTEGER NOT NULL DEFAULT 1,
  UNIQUE (entity, name)
);

-- The value of a custom field on one row of its entity, in canonical text.
CREATE TABLE custom_value (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  field_id INTEGER NOT NULL REFERENCES custom_field(id),
  row_id   INTEGER NOT NULL,
  value    TEXT NOT NULL,
  rev      INTEGER NOT NULL DEFAULT 1,
  UNIQUE (field_id, row_id)
);

-- Who had a customer, from when to when, and why it moved. Append-only; outlives the customer.
CREATE TABLE owner_event (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id  INTEGER NOT NULL,
  kind         TEXT NOT NULL CHECK (kind IN ('create', 'claim', 'assign', 'transfer', 'release', 'recycle', 'import', 'merge', 'delete', 'undo')),
  from_user_id INTEGER,
  to_user_id   INTEGER,
  from_pool_id INTEGER,
  to_pool_id   INTEGER,
  operator_id  INTEGER,
  reason       TEXT NOT NULL DEFAULT '',
  rule         TEXT NOT NULL DEFAULT '',
  at           INTEGER NOT NULL,
  stay_ms      INTEGER,                -- how long it had been where it came from
  operation    INTEGER NOT NULL
);
CREATE INDEX owner_event_by_customer ON owner_event(customer_id, id);
CREATE INDEX owner_event_by_claimer ON owner_event(to_user_id, from_pool_id, kind, at);
CREATE INDEX owner_event_by_operation ON owner_event(operation);

-- No owner and no pool of a customer changes without an event: triggers write them, whoever writes the row.
CREATE TRIGGER owner_event_of_insert AFTER INSERT ON customer
WHEN (new.owner_id IS NOT NULL OR new.pool_id IS NOT NULL)
 AND (SELECT operation IS NOT NULL AND bulk = 0 FROM journal_state)
BEGIN
  INSERT INTO owner_event(customer_id, kind, to_user_id, to_pool_id, operator_id, reason, rule, at, operation)
  SELECT new.id, CASE event WHEN 'assign' THEN 'create' ELSE event END, new.owner_id, new.pool_id,
         operator_id, reason, rule, at, operation
  FROM journal_state;
END;

CREATE TRIGGER owner_event_of_update AFTER UPDATE OF owner_id, pool_id ON customer
WHEN (old.owner_id IS NOT new.owner_id OR old.pool_id IS NOT new.pool_id)
 AND (SELECT operation FROM journal_state) IS NOT NULL
BEGIN
  INSERT INTO owner_event(customer_id, kind, from_user_id, to_user_id, from_pool_id, to_pool_id,
                          operator_id, reason, rule, at, stay_ms, operation)
  SELECT new.id, event, old.owner_id, new.owner_id, old.pool_id, new.pool_id,
         operator_id, reason, rule, at,
         at - CASE WHEN old.owner_id IS NOT NULL THEN old.acquired_at WHEN old.pool_id IS NOT NULL THEN old.pooled_at END,
         operation
  FROM journal_state;
END;

CREATE TRIGGER owner_event_of_delete AFTER DELETE ON customer
WHEN (old.owner_id IS NOT NULL OR old.pool_id IS NOT NULL)
 AND (SELECT operation FROM journal_state) IS NOT NULL
BEGIN
  INSERT INTO owner_event(customer_id, kind, from_user_id, from_pool_id, operator_id, reason, rule, at, stay_ms, operation)
  SELECT old.id, CASE event WHEN 'assign' THEN 'delete' ELSE event END, old.owner_id, old.pool_id, operator_id, reason, rule, at,
         at - CASE WHEN old.owner_id IS NOT NULL THEN old.acquired_at ELSE old.pooled_at END,
         operation
  FROM journal_state;
END;
