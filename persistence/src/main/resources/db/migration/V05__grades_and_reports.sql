-- Grades, and the reports that lean on them.

CREATE SEQUENCE assessment_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE assessment (
    id            bigint PRIMARY KEY,
    source_id     bigint REFERENCES source,
    statement_id  bigint REFERENCES statement,
    grade         char(1) NOT NULL,
    grounds       text NOT NULL CHECK (btrim(grounds) <> ''),
    grader_id     bigint NOT NULL REFERENCES staff,
    grader_name   text NOT NULL,
    at            timestamptz NOT NULL,
    CHECK ((source_id IS NULL) <> (statement_id IS NULL)),
    CHECK (CASE WHEN source_id IS NOT NULL THEN grade IN ('A','B','C','D','E','F') ELSE grade IN ('1','2','3','4','5','6') END)
);
CREATE INDEX assessment_by_source ON assessment (source_id, at DESC, id DESC);
CREATE INDEX assessment_by_statement ON assessment (statement_id, at DESC, id DESC);
CREATE TRIGGER assessment_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON assessment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The grade of record: today the latest assessment; readers ask this view, never the table.
CREATE VIEW grade_of_record AS
    SELECT DISTINCT ON (source_id, statement_id) source_id, statement_id, grade, grounds, grader_id, grader_name, at
    FROM assessment ORDER BY source_id, statement_id, at DESC, id DESC;

CREATE SEQUENCE report_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE report (
    id               bigint PRIMARY KEY,
    version          bigint NOT NULL,
    title            text NOT NULL,
    note             text,
    state            text NOT NULL,
    drafter_id       bigint NOT NULL REFERENCES staff,
    drafter_name     text NOT NULL,
    created_at       timestamptz NOT NULL,
    changed_at       timestamptz NOT NULL,
    sent_at          timestamptz,
    returned_at      timestamptz,
    returned_by_name text,
    returned_reason  text
);
COMMENT ON COLUMN report.state IS 'DRAFT, SENT (waits for release), RETURNED or RELEASED';

CREATE TABLE report_drafter (
    report_id  bigint NOT NULL REFERENCES report ON DELETE CASCADE,
    staff_id   bigint NOT NULL REFERENCES staff,
    PRIMARY KEY (report_id, staff_id)
);
COMMENT ON TABLE report_drafter IS 'everybody who changed the draft of the coming edition; none of them releases it';

CREATE SEQUENCE report_item_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE report_item (
    id          bigint PRIMARY KEY,
    report_id   bigint NOT NULL REFERENCES report ON DELETE CASCADE,
    claim_id    bigint NOT NULL REFERENCES claim,
    position    int NOT NULL,
    note        text,
    UNIQUE (report_id, claim_id)
);
CREATE INDEX report_item_by_claim ON report_item (claim_id);

CREATE SEQUENCE chosen_statement_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE chosen_statement (
    id             bigint PRIMARY KEY,
    report_item_id bigint NOT NULL REFERENCES report_item ON DELETE CASCADE,
    statement_id   bigint NOT NULL REFERENCES statement,
    position       int NOT NULL,
    UNIQUE (report_item_id, statement_id)
);
CREATE INDEX chosen_statement_by_statement ON chosen_statement (statement_id);

CREATE SEQUENCE edition_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE edition (
    id                bigint PRIMARY KEY,
    report_id         bigint NOT NULL REFERENCES report,
    number            int NOT NULL,
    title             text NOT NULL,
    rows              int NOT NULL,
    csv               bytea NOT NULL,
    csv_sha256        text NOT NULL,
    drafter_name      text NOT NULL,
    released_by       bigint NOT NULL REFERENCES staff,
    released_by_name  text NOT NULL,
    released_at       timestamptz NOT NULL,
    UNIQUE (report_id, number)
);
CREATE TRIGGER edition_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON edition
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
