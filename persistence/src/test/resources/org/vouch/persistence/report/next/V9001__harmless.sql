-- A next version of Vouch that adds something.
ALTER TABLE edition ADD COLUMN added_later text NOT NULL DEFAULT 'by a later version';
ALTER TABLE source ADD COLUMN added_later text;
