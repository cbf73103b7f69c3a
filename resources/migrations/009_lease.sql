-- Which client does what only one may do at a time, and until when. Not journaled: it says nothing about customers.
CREATE TABLE lease (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  name   TEXT NOT NULL UNIQUE CHECK (name <> ''),
  holder TEXT NOT NULL CHECK (holder <> ''),
  until  INTEGER NOT NULL
);
