-- By what another calendar knows an activity, so that it is found again when the calendar comes once more.
CREATE TABLE calendar_event (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  uid         TEXT NOT NULL UNIQUE CHECK (uid <> ''),
  activity_id INTEGER NOT NULL REFERENCES activity(id) ON DELETE CASCADE
);
CREATE INDEX calendar_event_by_activity ON calendar_event(activity_id);
