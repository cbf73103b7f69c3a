-- What customers owe, from which day on, and what they paid.

-- A part of what an order or a contract comes to. What waits for an event is due so many days after it, and has
-- no day before it took place. What the parts leave of the whole is owed without a day.
CREATE TABLE instalment (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE, -- that of the order or contract
  order_id    INTEGER REFERENCES sales_order(id) ON DELETE CASCADE,
  contract_id INTEGER REFERENCES contract(id) ON DELETE CASCADE,
  position    INTEGER NOT NULL,
  title       TEXT NOT NULL DEFAULT '',
  share       INTEGER CHECK (share BETWEEN 1 AND 10000), -- 3000 is 30 % of the whole; NULL: `amount`
  amount      INTEGER CHECK (amount > 0),
  event       TEXT NOT NULL DEFAULT 'date' CHECK (event IN ('date', 'order', 'shipment', 'arrival', 'signing')),
  days        INTEGER NOT NULL DEFAULT 0 CHECK (days BETWEEN 0 AND 3650), -- after the event
  due_on      TEXT,                                     -- of 'date'
  rev         INTEGER NOT NULL DEFAULT 1,
  CHECK ((order_id IS NULL) <> (contract_id IS NULL)),
  CHECK ((share IS NULL) <> (amount IS NULL)),
  CHECK ((event = 'date') = (due_on IS NOT NULL))
);
CREATE INDEX instalment_by_order ON instalment(order_id, position) WHERE order_id IS NOT NULL;
CREATE INDEX instalment_by_contract ON instalment(contract_id, position) WHERE contract_id IS NOT NULL;
-- What is not paid yet is found without reading the orders of all years.
CREATE INDEX sales_order_open ON sales_order(owner_id) WHERE state IN ('confirmed', 'shipped');
CREATE INDEX instalment_by_customer ON instalment(customer_id);

-- Money that came in; below zero: that was paid back. Without an order or contract it is on the customer's account.
CREATE TABLE payment (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
  order_id    INTEGER REFERENCES sales_order(id) ON DELETE CASCADE,
  contract_id INTEGER REFERENCES contract(id),
  received_on TEXT NOT NULL,
  amount      INTEGER NOT NULL CHECK (amount <> 0),
  currency    TEXT NOT NULL,
  method      TEXT NOT NULL DEFAULT 'transfer'
              CHECK (method IN ('transfer', 'cash', 'cheque', 'draft', 'card', 'alipay', 'wechat', 'credit', 'other')),
  payer       TEXT NOT NULL DEFAULT '',  -- where it is not the customer
  invoice     TEXT NOT NULL DEFAULT '',
  reference   TEXT NOT NULL DEFAULT '',  -- of the bank
  notes       TEXT NOT NULL DEFAULT '',
  owner_id    INTEGER REFERENCES app_user(id), -- who took it down
  created_at  INTEGER NOT NULL,
  rev         INTEGER NOT NULL DEFAULT 1,
  CHECK (order_id IS NULL OR contract_id IS NULL)
);
CREATE INDEX payment_by_order ON payment(order_id, amount) WHERE order_id IS NOT NULL;
CREATE INDEX payment_by_contract ON payment(contract_id, amount) WHERE contract_id IS NOT NULL;
CREATE INDEX payment_by_customer ON payment(customer_id, received_on);
CREATE INDEX payment_by_day ON payment(received_on);
CREATE INDEX payment_by_owner ON payment(owner_id) WHERE owner_id IS NOT NULL;
