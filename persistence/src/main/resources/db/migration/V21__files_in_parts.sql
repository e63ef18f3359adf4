-- The bytes of editions are handed out a megabyte at a time. Of a value that PostgreSQL has compressed it would have to unpack
-- all that stands before a part; those released from here on are kept as they are. Most of them are compressed already.
ALTER TABLE edition ALTER COLUMN csv SET STORAGE EXTERNAL;
ALTER TABLE edition_file ALTER COLUMN bytes SET STORAGE EXTERNAL;
