-- Articles: one published item by one outlet, in versions, each with the bytes it was captured from.

CREATE SEQUENCE article_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE article (
    id            bigint PRIMARY KEY,
    version       bigint NOT NULL,
    outlet_id     bigint NOT NULL REFERENCES source,
    title         text NOT NULL,
    author        text,
    language      text NOT NULL,
    address       text,
    created_at    timestamptz NOT NULL
);
CREATE INDEX article_by_outlet ON article (outlet_id);
CREATE INDEX article_title_alike ON article USING gin (folded(title) gin_trgm_ops);

CREATE SEQUENCE credit_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE credit (
    id          bigint PRIMARY KEY,
    article_id  bigint NOT NULL REFERENCES article ON DELETE CASCADE,
    position    int NOT NULL,
    source_id   bigint NOT NULL REFERENCES source,
    as_printed  text
);
CREATE INDEX credit_by_article ON credit (article_id);
CREATE INDEX credit_by_source ON credit (source_id);

CREATE SEQUENCE capture_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE capture (
    id             bigint PRIMARY KEY,
    bytes          bytea NOT NULL,
    sha256         text NOT NULL,
    media_type     text NOT NULL,
    charset        text NOT NULL,
    file_name      text,
    captured_at    timestamptz NOT NULL,
    captured_by    bigint NOT NULL REFERENCES staff
);
CREATE TRIGGER capture_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON capture
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE SEQUENCE article_version_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE article_version (
    id            bigint PRIMARY KEY,
    article_id    bigint NOT NULL REFERENCES article ON DELETE CASCADE,
    number        int NOT NULL,
    kind          text NOT NULL,
    published_on  text,
    published_earliest date,
    published_latest   date,
    note          text,
    text          text NOT NULL,
    capture_id    bigint NOT NULL REFERENCES capture,
    UNIQUE (article_id, number)
);
CREATE INDEX article_version_by_capture ON article_version (capture_id);
CREATE TRIGGER text_is_kept_as_captured BEFORE UPDATE OF article_id, number, text, capture_id ON article_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
COMMENT ON COLUMN article_version.kind IS 'ORIGINAL, UPDATE, CORRECTION or RETRACTION';
COMMENT ON COLUMN article_version.text IS 'what is read and quoted: the captured text less the struck lines; never changes, spans are bound to it';
