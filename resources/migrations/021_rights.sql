-- What a role may, see and change, as far as somebody said otherwise than the program does:
--   permission.export   allow, deny
--   scope.view, scope.edit   own, department, all: whose customers
--   order.delete        deny: an act (view, add, edit, delete) on a kind of record
--   field.phone         read, mask, hide; with "others:" before it only of customers that are not one's own
CREATE TABLE role_right (
  id    INTEGER PRIMARY KEY AUTOINCREMENT,
  role  TEXT NOT NULL CHECK (role IN ('administrator', 'manager', 'sales', 'assistant', 'reader')),
  what  TEXT NOT NULL CHECK (what <> ''),
  value TEXT NOT NULL CHECK (value <> ''),
  rev   INTEGER NOT NULL DEFAULT 1,
  UNIQUE (role, what)
);

-- A customer that somebody may see, or change as well, whoever has it.
CREATE TABLE customer_share (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  user_id     INTEGER NOT NULL REFERENCES app_user(id),
  may_edit    INTEGER NOT NULL DEFAULT 0,
  rev         INTEGER NOT NULL DEFAULT 1,
  UNIQUE (customer_id, user_id)
);
CREATE INDEX customer_share_by_user ON customer_share(user_id);

-- By what somebody is known at sign-in. Not journaled: no hash belongs into the history, and none comes back.
CREATE TABLE sign_in (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id    INTEGER NOT NULL UNIQUE REFERENCES app_user(id),
  hash       TEXT NOT NULL CHECK (hash <> ''), -- Argon2id with its salt and parameters, as libsodium writes it
  changed_at INTEGER NOT NULL
);
