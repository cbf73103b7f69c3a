-- Goods that come back, why, and what is credited for them. What is credited is an order of its own below zero,
-- of the day on which that happened: every report that adds up orders is right without knowing of returns.
CREATE TABLE goods_return (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  number       TEXT NOT NULL DEFAULT '',
  customer_id  INTEGER NOT NULL REFERENCES customer(id), -- that of the order
  order_id     INTEGER NOT NULL REFERENCES sales_order(id) ON DELETE CASCADE,
  state        TEXT NOT NULL DEFAULT 'announced' CHECK (state IN ('announced', 'received', 'credited', 'refused')),
  reason       TEXT NOT NULL CHECK (reason IN ('damaged', 'wrong', 'quality', 'late', 'unwanted', 'other')),
  announced_on TEXT NOT NULL,
  received_on  TEXT,
  credited_on  TEXT,
  credit_id    INTEGER REFERENCES sales_order(id),       -- the order below zero
  notes        TEXT NOT NULL DEFAULT '',
  owner_id     INTEGER REFERENCES app_user(id),
  created_at   INTEGER NOT NULL,
  rev          INTEGER NOT NULL DEFAULT 1,
  CHECK ((state = 'credited') = (credit_id IS NOT NULL))
);
CREATE UNIQUE INDEX goods_return_by_number ON goods_return(number) WHERE number <> '';
CREATE INDEX goods_return_by_order ON goods_return(order_id);
CREATE INDEX goods_return_by_customer ON goods_return(customer_id, announced_on);
CREATE INDEX goods_return_by_state ON goods_return(state, announced_on);
CREATE INDEX goods_return_by_credit ON goods_return(credit_id) WHERE credit_id IS NOT NULL;
CREATE INDEX goods_return_by_owner ON goods_return(owner_id) WHERE owner_id IS NOT NULL;

-- How much of a line of the order comes back, and what is credited for it.
CREATE TABLE return_line (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  return_id     INTEGER NOT NULL REFERENCES goods_return(id) ON DELETE CASCADE,
  order_line_id INTEGER NOT NULL REFERENCES order_line(id),
  quantity      INTEGER NOT NULL CHECK (quantity > 0), -- ten-thousandths
  amount        INTEGER NOT NULL CHECK (amount >= 0),
  UNIQUE (return_id, order_line_id)
);
CREATE INDEX return_line_by_order_line ON return_line(order_line_id);
