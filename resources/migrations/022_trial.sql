-- A sample that a customer was given, or something on trial, and what came of it.
CREATE TABLE trial (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  kind        TEXT NOT NULL CHECK (kind IN ('sample', 'trial')),
  product_id  INTEGER REFERENCES product(id) ON DELETE SET NULL,
  item        TEXT NOT NULL CHECK (item <> ''), -- the name of the product, or what else it was
  quantity    INTEGER NOT NULL DEFAULT 10000,   -- ten-thousandths
  given_on    TEXT NOT NULL,
  until       TEXT,                             -- a trial's last day
  result      TEXT NOT NULL DEFAULT 'open' CHECK (result IN ('open', 'bought', 'declined')),
  result_on   TEXT,
  notes       TEXT NOT NULL DEFAULT '',
  owner_id    INTEGER REFERENCES app_user(id),
  note_id     INTEGER REFERENCES activity(id) ON DELETE SET NULL, -- that says so among what happened
  ask_id      INTEGER REFERENCES activity(id) ON DELETE SET NULL, -- planned: to ask how it was
  created_at  INTEGER NOT NULL,
  rev         INTEGER NOT NULL DEFAULT 1,
  CHECK (until IS NULL OR until >= given_on)
);
CREATE INDEX trial_by_customer ON trial(customer_id, given_on);
CREATE INDEX trial_by_product ON trial(product_id) WHERE product_id IS NOT NULL;
CREATE INDEX trial_by_owner ON trial(owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX trial_by_note ON trial(note_id) WHERE note_id IS NOT NULL;
CREATE INDEX trial_by_ask ON trial(ask_id) WHERE ask_id IS NOT NULL;
