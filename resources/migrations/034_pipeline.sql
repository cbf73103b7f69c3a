-- Several ways of selling, each with stages of its own, and what a deal needs before it enters one of them.
-- The pipeline that a base has stays as it is: a stage without needs lets every deal in.

-- What must be there before a deal enters the stage.
CREATE TABLE stage_need (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  stage_id INTEGER NOT NULL REFERENCES stage(id) ON DELETE CASCADE,
  kind     TEXT NOT NULL CHECK (kind IN ('field', 'activity', 'approval')),
  subject  TEXT NOT NULL DEFAULT '',  -- the key of the field, or of the kind of activity; empty: any follow-up
  count    INTEGER NOT NULL DEFAULT 1 CHECK (count BETWEEN 1 AND 100), -- of activities since the deal was opened
  rev      INTEGER NOT NULL DEFAULT 1,
  UNIQUE (stage_id, kind, subject)
);

-- Somebody asks that a deal may enter a stage; who assigns grants or refuses it.
CREATE TABLE stage_approval (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  opportunity_id INTEGER NOT NULL REFERENCES opportunity(id) ON DELETE CASCADE,
  stage_id       INTEGER NOT NULL REFERENCES stage(id) ON DELETE CASCADE,
  asked_by       INTEGER REFERENCES app_user(id),
  asked_at       INTEGER NOT NULL,
  decided_by     INTEGER REFERENCES app_user(id),
  decided_at     INTEGER,
  granted        INTEGER NOT NULL DEFAULT 0 CHECK (granted IN (0, 1)),
  rev            INTEGER NOT NULL DEFAULT 1,
  UNIQUE (opportunity_id, stage_id)
);
CREATE INDEX stage_approval_by_stage ON stage_approval(stage_id);
CREATE INDEX stage_approval_by_asker ON stage_approval(asked_by) WHERE asked_by IS NOT NULL;
CREATE INDEX stage_approval_by_decider ON stage_approval(decided_by) WHERE decided_by IS NOT NULL;
