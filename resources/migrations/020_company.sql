-- Who we are, as it stands on quotations. One row.
CREATE TABLE company (
  id         INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id = 1),
  name       TEXT NOT NULL DEFAULT '',
  address    TEXT NOT NULL DEFAULT '',
  phone      TEXT NOT NULL DEFAULT '',
  email      TEXT NOT NULL DEFAULT '',
  tax_number TEXT NOT NULL DEFAULT '',
  bank       TEXT NOT NULL DEFAULT '',  -- with the account
  terms      TEXT NOT NULL DEFAULT '',  -- that a quotation begins with
  rev        INTEGER NOT NULL DEFAULT 1
);
INSERT INTO company(id) VALUES (1);
