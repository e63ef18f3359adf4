-- A next version that calls things otherwise and keeps names in another place: what an edition was made of is not there any more.
ALTER TABLE statement RENAME COLUMN setting TO circumstance;
UPDATE source_name SET text = upper(text);
ALTER TABLE edition_file RENAME COLUMN rendered_by TO written_by;
ALTER TABLE edition_file ADD COLUMN written_in text NOT NULL DEFAULT 'an earlier version';
CREATE VIEW earlier_edition AS SELECT id, report_id, number, csv_sha256 FROM edition;
