-- The frame of every base: what the file is, who works in it, what they did.
-- SQL that SQLite and PostgreSQL both know; instants are milliseconds UTC, dates ISO text.

-- One row: what this file is. write_seq rises with every operation.
CREATE TABLE meta (
  id                 INTEGER PRIMARY KEY CHECK (id = 1),
  uuid               TEXT NOT NULL,
  mode               TEXT NOT NULL DEFAULT 'local' CHECK (mode IN ('local', 'team')),
  epoch              INTEGER NOT NULL DEFAULT 1,
  min_writer_version INTEGER NOT NULL DEFAULT 1,
  write_seq          INTEGER NOT NULL DEFAULT 0,
  broken             INTEGER NOT NULL DEFAULT 0,
  time_zone          TEXT NOT NULL DEFAULT 'Asia/Shanghai',
  currency           TEXT NOT NULL DEFAULT 'CNY',
  created_at         INTEGER NOT NULL
);

-- A row is one named act of one person: a transaction, an audit entry and an undo step. Append-only.
CREATE TABLE operation (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid     TEXT NOT NULL UNIQUE,
  kind     TEXT NOT NULL,
  actor_id INTEGER,
  actor    TEXT NOT NULL,
  machine  TEXT NOT NULL,
  at       INTEGER NOT NULL,
  summary  TEXT NOT NULL DEFAULT '{}', -- JSON: what the act was about, for the reader of the log
  reverts  INTEGER REFERENCES operation(id), -- undo: the operation taken back; redo: the undo taken back
  digest   TEXT NOT NULL DEFAULT '',   -- BLAKE2b of the images in the journal
  hash     TEXT NOT NULL DEFAULT ''    -- BLAKE2b of the hash before, this row and its digest
);
CREATE INDEX operation_by_reverts ON operation(reverts) WHERE reverts IS NOT NULL;
CREATE INDEX operation_by_actor ON operation(actor_id, id);

-- The image of a row before and after an operation; NULL where there was none. Append-only.
CREATE TABLE journal (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  operation INTEGER NOT NULL REFERENCES operation(id),
  tbl       TEXT NOT NULL,
  row       INTEGER NOT NULL,
  before    TEXT,
  after     TEXT
);
CREATE INDEX journal_by_operation ON journal(operation, tbl, row);
CREATE INDEX journal_by_row ON journal(tbl, row, id);

-- Rows that a bulk operation created: ids first..last of a table. Stands for their insert images. Append-only.
CREATE TABLE journal_range (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  operation INTEGER NOT NULL REFERENCES operation(id),
  tbl       TEXT NOT NULL,
  first_row INTEGER NOT NULL,
  last_row  INTEGER NOT NULL CHECK (last_row >= first_row)
);
CREATE INDEX journal_range_by_operation ON journal_range(operation);
CREATE INDEX journal_range_by_row ON journal_range(tbl, first_row);

-- One row: what triggers must know of the operation that is going on. operation is NULL outside of one.
CREATE TABLE journal_state (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  operation   INTEGER,
  bulk        INTEGER NOT NULL DEFAULT 0,     -- 1: created rows are told by journal_range, not one by one
  operator_id INTEGER,
  at          INTEGER NOT NULL DEFAULT 0,
  event       TEXT NOT NULL DEFAULT 'assign', -- the kind, reason and rule of the owner_events it leads to
  reason      TEXT NOT NULL DEFAULT '',
  rule        TEXT NOT NULL DEFAULT ''
);
INSERT INTO journal_state(id, operation) VALUES (1, NULL);

-- Facts about the file that are not worth undoing: last check, last backup, lease holders.
CREATE TABLE housekeeping (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
