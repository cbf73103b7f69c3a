-- Playbooks that are begun by hand, for whomever one chooses; those end, or not, when somebody answered.
ALTER TABLE playbook ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0;
ALTER TABLE playbook ADD COLUMN until_answer INTEGER NOT NULL DEFAULT 0;

-- What to ask, one a line; one that ends in (1-5) asks for a mark.
ALTER TABLE playbook_step ADD COLUMN questions TEXT NOT NULL DEFAULT '';

-- What a customer answered to a question of a step.
CREATE TABLE activity_answer (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  activity_id INTEGER NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  question    TEXT NOT NULL CHECK (question <> ''),
  answer      TEXT NOT NULL CHECK (answer <> ''),
  mark        INTEGER CHECK (mark BETWEEN 1 AND 5),
  at          INTEGER NOT NULL
);
CREATE INDEX activity_answer_by_activity ON activity_answer(activity_id);
CREATE INDEX activity_answer_by_customer ON activity_answer(customer_id, at);

-- An automation can begin a playbook.
ALTER TABLE automation_action ADD COLUMN playbook_id INTEGER REFERENCES playbook(id) ON DELETE SET NULL;
CREATE INDEX automation_action_by_playbook ON automation_action(playbook_id) WHERE playbook_id IS NOT NULL;

-- What everybody is to know: pinned ones first, the newest before the others, until a day.
CREATE TABLE announcement (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  author_id  INTEGER NOT NULL REFERENCES app_user(id),
  title      TEXT NOT NULL CHECK (title <> ''),
  text       TEXT NOT NULL DEFAULT '',
  pinned     INTEGER NOT NULL DEFAULT 0,
  until      TEXT,
  created_at INTEGER NOT NULL,
  rev        INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX announcement_by_author ON announcement(author_id);

-- Who has read which. Not journaled: to have read something is not taken back.
CREATE TABLE announcement_seen (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  announcement_id INTEGER NOT NULL,
  user_id         INTEGER NOT NULL,
  at              INTEGER NOT NULL,
  UNIQUE (announcement_id, user_id)
);
