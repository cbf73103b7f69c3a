-- What is to be reached in a month, quarter or year, by a measure: by a person, by a department with all below
-- it, or, with neither, by the whole company. amount is in ten-thousandths, of counts, too.
CREATE TABLE target (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  measure       TEXT NOT NULL CHECK (measure IN ('revenue', 'orders', 'new_customers', 'activities', 'won_value')),
  period        TEXT NOT NULL CHECK (period <> ''), -- '2026-11', '2026-Q4' or '2026'
  user_id       INTEGER REFERENCES app_user(id),
  department_id INTEGER REFERENCES department(id) ON DELETE CASCADE,
  amount        INTEGER NOT NULL CHECK (amount > 0),
  rev           INTEGER NOT NULL DEFAULT 1,
  CHECK (user_id IS NULL OR department_id IS NULL)
);
CREATE UNIQUE INDEX target_by_cell ON target(period, measure, coalesce(user_id, 0), coalesce(department_id, 0));
CREATE INDEX target_by_user ON target(user_id) WHERE user_id IS NOT NULL;
CREATE INDEX target_by_department ON target(department_id) WHERE department_id IS NOT NULL;
