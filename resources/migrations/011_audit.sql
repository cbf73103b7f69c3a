-- How often the quality of the data is looked at by itself: by the first who opens the file on a day when it
-- is due. 0: only when somebody asks for it.
CREATE TABLE quality_schedule (
  id         INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id = 1),
  every_days INTEGER NOT NULL DEFAULT 7 CHECK (every_days BETWEEN 0 AND 366),
  rev        INTEGER NOT NULL DEFAULT 1
);
INSERT INTO quality_schedule(id) VALUES (1);
