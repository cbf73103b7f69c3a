-- What leaves the house for an order, who carries it, and when it arrives.

-- Who carries goods. Sheets name them by code or by name.
CREATE TABLE carrier (
  id    INTEGER PRIMARY KEY AUTOINCREMENT,
  code  TEXT NOT NULL DEFAULT '',
  name  TEXT NOT NULL UNIQUE CHECK (name <> ''),
  phone TEXT NOT NULL DEFAULT '',
  rev   INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX carrier_by_code ON carrier(code) WHERE code <> '';

-- One consignment of an order. An order that has none is measured by its own days.
CREATE TABLE delivery (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id  INTEGER NOT NULL REFERENCES customer(id), -- that of the order
  order_id     INTEGER NOT NULL REFERENCES sales_order(id) ON DELETE CASCADE,
  state        TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'shipped', 'delivered', 'cancelled')),
  carrier_id   INTEGER REFERENCES carrier(id),
  tracking     TEXT NOT NULL DEFAULT '',
  due          TEXT,                    -- NULL: as the order says
  shipped_on   TEXT,
  delivered_on TEXT,
  notes        TEXT NOT NULL DEFAULT '',
  owner_id     INTEGER REFERENCES app_user(id),
  created_at   INTEGER NOT NULL,
  rev          INTEGER NOT NULL DEFAULT 1,
  CHECK (shipped_on IS NULL OR delivered_on IS NULL OR delivered_on >= shipped_on)
);
-- What is still here is found without reading the orders of all years.
CREATE INDEX sales_order_to_send ON sales_order(required) WHERE shipped IS NULL AND state IN ('confirmed', 'paid');
CREATE INDEX delivery_by_order ON delivery(order_id, state);
CREATE INDEX delivery_by_customer ON delivery(customer_id, shipped_on);
CREATE INDEX delivery_by_state ON delivery(state, shipped_on);
CREATE INDEX delivery_by_carrier ON delivery(carrier_id) WHERE carrier_id IS NOT NULL;
CREATE INDEX delivery_by_owner ON delivery(owner_id) WHERE owner_id IS NOT NULL;

-- How much of a line of the order is in a consignment. A consignment without lines is the whole order.
CREATE TABLE delivery_line (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  delivery_id   INTEGER NOT NULL REFERENCES delivery(id) ON DELETE CASCADE,
  order_line_id INTEGER NOT NULL REFERENCES order_line(id),
  quantity      INTEGER NOT NULL CHECK (quantity > 0), -- ten-thousandths
  UNIQUE (delivery_id, order_line_id)
);
CREATE INDEX delivery_line_by_order_line ON delivery_line(order_line_id);
