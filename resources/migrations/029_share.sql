-- The last day on which a customer is shared; null: until somebody ends it.
ALTER TABLE customer_share ADD COLUMN until TEXT;
CREATE INDEX customer_share_by_end ON customer_share(until) WHERE until IS NOT NULL;
