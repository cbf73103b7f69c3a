-- Of which opportunity a contract came, and since when a way to reach somebody is known to be right.

ALTER TABLE contract ADD COLUMN opportunity_id INTEGER REFERENCES opportunity(id);
CREATE INDEX contract_by_opportunity ON contract(opportunity_id) WHERE opportunity_id IS NOT NULL;

-- When somebody made sure of it, or typed it; where nobody did, it is as old as its customer.
ALTER TABLE contact_point ADD COLUMN confirmed_at INTEGER;

INSERT INTO quality_rule(kind, field, applies, days, weight) VALUES
  ('fresh', 'phone', '', 365, 2),
  ('fresh', 'email', '', 365, 1);
