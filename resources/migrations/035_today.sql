-- What waits for a person, and what is open of a person's: read from the index alone, and without what is over.
DROP INDEX activity_by_due;
CREATE INDEX activity_by_due ON activity(owner_id, at, customer_id, kind, state) WHERE state = 'planned';
DROP INDEX opportunity_by_owner;
CREATE INDEX opportunity_by_owner ON opportunity(owner_id, stage_id) WHERE owner_id IS NOT NULL;
