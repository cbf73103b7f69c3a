-- What a day asks for is found in the order of owners and days.

DROP INDEX customer_by_owner;
CREATE INDEX customer_by_owner ON customer(owner_id, acquired_at) WHERE owner_id IS NOT NULL;
CREATE INDEX activity_by_doing ON activity(owner_id, at) WHERE state = 'done';
CREATE INDEX activity_by_plan ON activity(customer_id, at) WHERE state = 'planned';

-- Birthdays by month and day, in whatever calendar they are kept.
CREATE INDEX customer_by_birthday ON customer(substr(birthday, length(birthday) - 4)) WHERE birthday <> '';
CREATE INDEX contact_by_birthday ON contact(substr(birthday, length(birthday) - 4)) WHERE birthday <> '';

-- The chance that somebody gives a deal of their own, in ten-thousandths; NULL: that of its stage.
ALTER TABLE opportunity ADD COLUMN probability INTEGER CHECK (probability BETWEEN 0 AND 10000);

-- After so many days in the stage a deal counts as stalled; 0: never.
ALTER TABLE stage ADD COLUMN stall_days INTEGER NOT NULL DEFAULT 30 CHECK (stall_days >= 0);
