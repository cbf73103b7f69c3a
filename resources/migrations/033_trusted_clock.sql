-- The newest instant that the file's own history vouches for. An act that comes more than a day after it may be
-- of a computer whose clock is wrong: it is kept, and does not count, until a person has confirmed the time, or
-- another computer, as after days off, comes with the same.
ALTER TABLE meta ADD COLUMN trusted_at INTEGER;
UPDATE meta SET trusted_at = (SELECT max(at) FROM operation);
CREATE TRIGGER operation_moves_trust AFTER INSERT ON operation
BEGIN
  UPDATE meta SET trusted_at = new.at
  WHERE trusted_at IS NULL
     OR (new.at > trusted_at
         AND (new.at - trusted_at <= 86400000
              OR EXISTS (SELECT 1 FROM operation o
                         WHERE o.id BETWEEN new.id - 1000 AND new.id - 1 AND o.machine <> new.machine
                           AND o.at > trusted_at + 86400000 AND abs(o.at - new.at) <= 86400000)));
END;
