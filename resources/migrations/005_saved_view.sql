-- Two people may each have a view of their own under the same name; shared ones have no owner.
CREATE TABLE saved_view_of_owner (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  page       TEXT NOT NULL,
  name       TEXT NOT NULL CHECK (name <> ''),
  definition TEXT NOT NULL, -- JSON: filter, sort, columns
  owner_id   INTEGER REFERENCES app_user(id),
  rev        INTEGER NOT NULL DEFAULT 1
);
INSERT INTO saved_view_of_owner(id, page, name, definition, owner_id, rev)
SELECT id, page, name, definition, owner_id, rev FROM saved_view;
DROP TABLE saved_view;
ALTER TABLE saved_view_of_owner RENAME TO saved_view;
CREATE UNIQUE INDEX saved_view_by_name ON saved_view(page, name, coalesce(owner_id, 0));
