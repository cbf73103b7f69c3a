-- What tells products of one name apart: M8, 100 mm, 规格型号.
ALTER TABLE product ADD COLUMN spec TEXT NOT NULL DEFAULT '';
