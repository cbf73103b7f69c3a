-- An opportunity that was given back comes up again: on which day, and whose it was.

ALTER TABLE opportunity ADD COLUMN again_on TEXT;
ALTER TABLE opportunity ADD COLUMN nurtured_for INTEGER REFERENCES app_user(id);
CREATE INDEX opportunity_by_nurturing ON opportunity(again_on) WHERE nurturing = 1;
CREATE INDEX opportunity_by_nurtured_for ON opportunity(nurtured_for) WHERE nurtured_for IS NOT NULL;

-- The history of owners is append-only, whoever writes to the file.
CREATE TRIGGER owner_event_is_kept BEFORE DELETE ON owner_event
BEGIN
  SELECT RAISE(ABORT, 'owner_event is append-only');
END;
CREATE TRIGGER owner_event_is_final BEFORE UPDATE ON owner_event
BEGIN
  SELECT RAISE(ABORT, 'owner_event is append-only');
END;
