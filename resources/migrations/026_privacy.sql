-- What the law asks for about people: why their data are kept, what they agreed to, how long, and that they are
-- forgotten when that is over.

-- What data of people are used for, and by what right: consent, a contract with them, a legal obligation, or an
-- interest that weighs more.
CREATE TABLE processing_purpose (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  name    TEXT NOT NULL UNIQUE CHECK (name <> ''),
  basis   TEXT NOT NULL DEFAULT 'consent' CHECK (basis IN ('consent', 'contract', 'obligation', 'interest')),
  wording TEXT NOT NULL DEFAULT '',  -- what people are asked, or told
  active  INTEGER NOT NULL DEFAULT 1,
  rev     INTEGER NOT NULL DEFAULT 1
);

-- That somebody agreed to a purpose: the customer, or one contact of it; with the proof, and until when.
CREATE TABLE consent (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id     INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  contact_id      INTEGER REFERENCES contact(id) ON DELETE CASCADE,
  purpose_id      INTEGER NOT NULL REFERENCES processing_purpose(id),
  given_on        TEXT NOT NULL,
  channel         TEXT NOT NULL CHECK (channel IN ('paper', 'electronic', 'message', 'spoken')),
  wording         TEXT NOT NULL,             -- to what, as it was said then
  proof           TEXT NOT NULL DEFAULT '',  -- where it is to be found
  withdrawn_on    TEXT,
  withdrawn_how   TEXT NOT NULL DEFAULT '',
  owner_id        INTEGER REFERENCES app_user(id), -- who recorded it
  created_at      INTEGER NOT NULL,
  rev             INTEGER NOT NULL DEFAULT 1,
  CHECK (withdrawn_on IS NULL OR withdrawn_on >= given_on)
);
CREATE INDEX consent_by_customer ON consent(customer_id, purpose_id);
CREATE INDEX consent_by_contact ON consent(contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX consent_by_purpose ON consent(purpose_id);
CREATE INDEX consent_by_owner ON consent(owner_id) WHERE owner_id IS NOT NULL;

-- How long customers are kept, counted from a day that the clock names: of the last contact or order, of their
-- coming, of the last consent that they withdrew, or of their removal, as long as their history is there.
CREATE TABLE retention_rule (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  name   TEXT NOT NULL UNIQUE CHECK (name <> ''),
  clock  TEXT NOT NULL CHECK (clock IN ('contact', 'order', 'created', 'withdrawn', 'removed')),
  kind   TEXT NOT NULL DEFAULT '' CHECK (kind IN ('', 'company', 'person')),
  days   INTEGER NOT NULL CHECK (days BETWEEN 1 AND 36525),
  active INTEGER NOT NULL DEFAULT 1,
  rev    INTEGER NOT NULL DEFAULT 1
);

-- That a customer is kept although a rule says otherwise: until when, and why.
CREATE TABLE retention_hold (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  until       TEXT NOT NULL,
  reason      TEXT NOT NULL CHECK (reason <> ''),
  rev         INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX retention_hold_by_customer ON retention_hold(customer_id);

-- That somebody was erased. Names nobody. Append-only.
CREATE TABLE erasure (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL,
  contact     INTEGER,                    -- only this contact of the customer
  reason      TEXT NOT NULL CHECK (reason IN ('request', 'withdrawn', 'retention', 'other')),
  figures     INTEGER NOT NULL,           -- 1: what was bought stays, as somebody's
  places      INTEGER NOT NULL,           -- rows and entries of the history that were touched
  backups     INTEGER NOT NULL,           -- that still held the person then
  backups_end TEXT,                       -- the last day on which one of them is kept
  at          INTEGER NOT NULL,
  operation   INTEGER NOT NULL
);
CREATE INDEX erasure_by_customer ON erasure(customer_id);

-- An entry of the log from which an erasure took what named somebody. The hash that it had stays, so that the
-- chain holds; the digest is of that hash and of what the entry and its images are since.
CREATE TABLE redaction (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  operation INTEGER NOT NULL REFERENCES operation(id), -- the erasure
  target    INTEGER NOT NULL REFERENCES operation(id),
  digest    TEXT NOT NULL
);
CREATE INDEX redaction_by_target ON redaction(target);
CREATE INDEX redaction_by_operation ON redaction(operation);

-- By what somebody who was erased is known if they turn up again: hashes, keyed by the one row of the table
-- below, which is made with the first of them.
CREATE TABLE suppression (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  kind       TEXT NOT NULL CHECK (kind IN ('name', 'contact', 'phone', 'email', 'messenger')),
  mark       TEXT NOT NULL,
  since      TEXT NOT NULL,
  erasure_id INTEGER NOT NULL,
  UNIQUE (kind, mark)
);
CREATE TABLE suppression_key (
  id  INTEGER PRIMARY KEY CHECK (id = 1),
  key TEXT NOT NULL
);

-- Nobody rewrites the history of owners; an erasure takes words out of it.
DROP TRIGGER owner_event_is_final;
CREATE TRIGGER owner_event_is_final BEFORE UPDATE ON owner_event
WHEN (SELECT event FROM journal_state) <> 'erase'
  OR old.customer_id IS NOT new.customer_id OR old.kind IS NOT new.kind OR old.at IS NOT new.at
  OR old.from_user_id IS NOT new.from_user_id OR old.to_user_id IS NOT new.to_user_id
  OR old.from_pool_id IS NOT new.from_pool_id OR old.to_pool_id IS NOT new.to_pool_id
BEGIN
  SELECT RAISE(ABORT, 'owner_event is append-only');
END;
