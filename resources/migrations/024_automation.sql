-- What the program does by itself when something happens: "When an order is paid and grade = A, then ...".
CREATE TABLE automation_rule (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  name            TEXT NOT NULL UNIQUE CHECK (name <> ''),
  enabled         INTEGER NOT NULL DEFAULT 1,
  event           TEXT NOT NULL CHECK (event <> ''),
  subject         TEXT NOT NULL DEFAULT '', -- of the event: a field, the id of a stage, a state, a kind; empty: any
  days            INTEGER NOT NULL DEFAULT 0 CHECK (days BETWEEN 0 AND 3650), -- of events that come with time
  condition       TEXT NOT NULL DEFAULT '', -- in the filter language
  since           TEXT,                     -- of events that come with time: those from that day on; null: all
  after_operation INTEGER NOT NULL DEFAULT 0, -- what was done before it was switched on does not count
  created_at      INTEGER NOT NULL,
  rev             INTEGER NOT NULL DEFAULT 1
);

-- What a rule does, in the order of ids.
CREATE TABLE automation_action (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  rule_id  INTEGER NOT NULL REFERENCES automation_rule(id) ON DELETE CASCADE,
  kind     TEXT NOT NULL CHECK (kind IN ('task', 'owner', 'field', 'tag', 'untag', 'message', 'sequence')),
  activity TEXT NOT NULL DEFAULT 'call',  -- of a task: the kind of activity
  text     TEXT NOT NULL DEFAULT '',      -- title of a task, words of a message, value of a field, or the tag
  field    TEXT NOT NULL DEFAULT '',
  days     INTEGER NOT NULL DEFAULT 0 CHECK (days BETWEEN 0 AND 3650), -- until a task is due
  user_id  INTEGER REFERENCES app_user(id) -- who gets it; null: whoever has the customer
);
CREATE INDEX automation_action_by_rule ON automation_action(rule_id);
CREATE INDEX automation_action_by_user ON automation_action(user_id) WHERE user_id IS NOT NULL;

-- What a rule did, for whom and why; also where it did not, and what kept it. Append-only; outlives customers,
-- rules and an undo, so that nothing happens twice for the same occasion.
CREATE TABLE automation_firing (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  rule_id     INTEGER NOT NULL,
  rule        TEXT NOT NULL,              -- as it was called then
  customer_id INTEGER NOT NULL,           -- 0: all of those that are held
  occasion    TEXT NOT NULL,
  cause       INTEGER,                    -- the operation that it follows; null: the time
  operation   INTEGER,                    -- what it did; null: nothing
  state       TEXT NOT NULL CHECK (state IN ('done', 'idle', 'stopped', 'held', 'failed')),
  why         TEXT NOT NULL,
  at          INTEGER NOT NULL,
  UNIQUE (rule_id, customer_id, occasion)
);
CREATE INDEX automation_firing_by_operation ON automation_firing(operation) WHERE operation IS NOT NULL;
CREATE INDEX automation_firing_by_customer ON automation_firing(customer_id, id);

-- Words for one colleague: of another who named them in a note, or of a rule.
CREATE TABLE message (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id     INTEGER NOT NULL REFERENCES app_user(id), -- for whom
  sender_id   INTEGER REFERENCES app_user(id),          -- null: the program
  customer_id INTEGER REFERENCES customer(id) ON DELETE CASCADE,
  activity_id INTEGER REFERENCES activity(id) ON DELETE CASCADE, -- the note in which they were named
  text        TEXT NOT NULL CHECK (text <> ''),
  created_at  INTEGER NOT NULL
);
CREATE INDEX message_by_user ON message(user_id, id);
CREATE INDEX message_by_sender ON message(sender_id) WHERE sender_id IS NOT NULL;
CREATE INDEX message_by_customer ON message(customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX message_by_activity ON message(activity_id) WHERE activity_id IS NOT NULL;

-- Messages that were seen, and when. Not journaled: to have seen something is not taken back.
CREATE TABLE message_seen (
  message_id INTEGER PRIMARY KEY,
  at         INTEGER NOT NULL
);
