-- How sheets of a kind are read, kept under a name: by the names of their columns, wherever these stand.
CREATE TABLE import_template (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  kind       TEXT NOT NULL,
  name       TEXT NOT NULL CHECK (name <> ''),
  definition TEXT NOT NULL, -- JSON
  rev        INTEGER NOT NULL DEFAULT 1,
  UNIQUE (kind, name)
);

-- By what another program knows a customer, or one of its contacts: the number of an address card.
CREATE TABLE external_key (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  source      TEXT NOT NULL CHECK (source IN ('card')),
  key         TEXT NOT NULL CHECK (key <> ''),
  customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  contact_id  INTEGER REFERENCES contact(id) ON DELETE CASCADE,
  rev         INTEGER NOT NULL DEFAULT 1,
  UNIQUE (source, key)
);
CREATE INDEX external_key_by_customer ON external_key(customer_id);
CREATE INDEX external_key_by_contact ON external_key(contact_id) WHERE contact_id IS NOT NULL;
