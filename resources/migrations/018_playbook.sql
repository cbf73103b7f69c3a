-- What is done with customers who come into a stage of their life, into a class or into a segment.
CREATE TABLE playbook (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  name        TEXT NOT NULL UNIQUE CHECK (name <> ''),
  entry       TEXT NOT NULL CHECK (entry IN ('stage', 'rfm', 'value', 'behaviour', 'segment')),
  entry_key   TEXT NOT NULL DEFAULT '',  -- of the stage or class: 'at_risk'; of a segment: empty
  segment_id  INTEGER REFERENCES segment(id) ON DELETE SET NULL,
  guide       TEXT NOT NULL DEFAULT '',  -- what it is about
  stops       INTEGER NOT NULL DEFAULT 1, -- what is still planned is cancelled when the customer leaves
  enabled     INTEGER NOT NULL DEFAULT 1,
  since       TEXT,                      -- only for those who came in from that day on; null: for everybody in it
  created_at  INTEGER NOT NULL,
  rev         INTEGER NOT NULL DEFAULT 1,
  CHECK (entry = 'segment' OR entry_key <> '')
);
CREATE INDEX playbook_by_segment ON playbook(segment_id) WHERE segment_id IS NOT NULL;

-- One act of a playbook, so many days after the customer came in.
CREATE TABLE playbook_step (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  playbook_id INTEGER NOT NULL REFERENCES playbook(id) ON DELETE CASCADE,
  day         INTEGER NOT NULL CHECK (day >= 0),
  kind        TEXT NOT NULL CHECK (kind IN ('call', 'visit', 'mail', 'message', 'meeting', 'task')),
  title       TEXT NOT NULL CHECK (title <> ''),
  say         TEXT NOT NULL DEFAULT '', -- what to say
  offer       TEXT NOT NULL DEFAULT ''
);
CREATE INDEX playbook_step_by_playbook ON playbook_step(playbook_id, day);

-- That an activity was planned by a step.
CREATE TABLE playbook_task (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  step_id     INTEGER NOT NULL REFERENCES playbook_step(id) ON DELETE CASCADE,
  activity_id INTEGER NOT NULL UNIQUE REFERENCES activity(id) ON DELETE CASCADE
);
CREATE INDEX playbook_task_by_step ON playbook_task(step_id);

-- For whom a playbook was begun: for nobody twice, also after an undo. Only gains entries, and the days on
-- which they end.
CREATE TABLE playbook_run (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  playbook_id INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  entered_on  TEXT NOT NULL,
  ended_on    TEXT,          -- left the stage, class or segment
  UNIQUE (playbook_id, customer_id, entered_on)
);
