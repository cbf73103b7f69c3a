-- Sheets of one row per line sometimes give the lines of an order several days or regions. The order takes
-- the first; a line that says otherwise keeps what it said, so that no report is off by it.
ALTER TABLE order_line ADD COLUMN own_date TEXT;                    -- NULL: the order's
ALTER TABLE order_line ADD COLUMN own_region TEXT NOT NULL DEFAULT ''; -- empty: the order's
CREATE INDEX order_line_with_own ON order_line(order_id) WHERE own_date IS NOT NULL OR own_region <> '';
