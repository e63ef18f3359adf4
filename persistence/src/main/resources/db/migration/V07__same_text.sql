-- Which article carries the text of another: what texts are found by, what was found, and what an editor decided.

CREATE TABLE shingle (
    hash                bigint NOT NULL,
    article_version_id  bigint NOT NULL REFERENCES article_version ON DELETE CASCADE,
    PRIMARY KEY (hash, article_version_id)
);
COMMENT ON TABLE shingle IS 'one in four of the four-word shingles of each text, chosen by their hash alone';
CREATE INDEX shingle_by_version ON shingle (article_version_id);

ALTER TABLE article_version ADD COLUMN compared boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN article_version.compared IS 'whether its text has been compared with the others and can be found by them';
CREATE INDEX article_version_to_compare ON article_version (id) WHERE NOT compared;

ALTER TABLE carried_text
    ADD COLUMN version bigint NOT NULL DEFAULT 1,
    ADD COLUMN version_id bigint NOT NULL REFERENCES article_version ON DELETE CASCADE,
    ADD COLUMN from_version_id bigint NOT NULL REFERENCES article_version ON DELETE CASCADE,
    ADD COLUMN words int NOT NULL,
    ADD COLUMN longest int NOT NULL,
    ADD COLUMN reason text,
    ALTER COLUMN from_article_id SET NOT NULL,
    ALTER COLUMN share TYPE double precision,
    DROP COLUMN sample;
COMMENT ON COLUMN carried_text.version IS 'for optimistic locking; version_id and from_version_id are the texts that were compared';
COMMENT ON COLUMN carried_text.longest IS 'the words of the longest passage both have';
CREATE INDEX carried_text_waiting ON carried_text (id) WHERE state = 'PROPOSED';
CREATE INDEX carried_text_by_version ON carried_text (version_id);
CREATE INDEX carried_text_by_from_version ON carried_text (from_version_id);
