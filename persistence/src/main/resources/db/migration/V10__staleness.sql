-- What each edition leans on, and the editions that no longer say what the desk would say today.

-- Numbers without a reference where a row may be deleted: the file of the edition names it for ever.
CREATE TABLE edition_subject (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    edition_id    bigint NOT NULL REFERENCES edition,
    claim_id      bigint,
    statement_id  bigint,
    source_id     bigint REFERENCES source,
    article_id    bigint,
    by_origins    boolean NOT NULL DEFAULT false,
    filled_later  boolean NOT NULL DEFAULT false,
    CHECK (num_nonnulls(claim_id, statement_id, source_id, article_id) = 1)
);
COMMENT ON TABLE edition_subject IS 'the claims, the statements chosen for them, the sources whose grade stands in a row, the articles cited';
COMMENT ON COLUMN edition_subject.by_origins IS 'no row cites the article, but the origins of a claim were counted with it';
COMMENT ON COLUMN edition_subject.filled_later IS 'released before this was kept: what its report held when the database was brought up to date';
CREATE INDEX edition_subject_by_edition ON edition_subject (edition_id);
CREATE INDEX edition_subject_by_statement ON edition_subject (statement_id) WHERE statement_id IS NOT NULL;
CREATE INDEX edition_subject_by_source ON edition_subject (source_id);
CREATE INDEX edition_subject_by_article ON edition_subject (article_id) WHERE article_id IS NOT NULL;

CREATE TABLE edition_drafter (
    edition_id  bigint NOT NULL REFERENCES edition,
    staff_id    bigint NOT NULL REFERENCES staff,
    PRIMARY KEY (edition_id, staff_id)
);
COMMENT ON TABLE edition_drafter IS 'everybody who had a hand in its draft';

CREATE FUNCTION keep_edition_subjects(released bigint, of_report bigint, later boolean) RETURNS void LANGUAGE sql AS $$
    WITH RECURSIVE chosen AS (
        SELECT i.claim_id, c.statement_id FROM report_item i JOIN chosen_statement c ON c.report_item_id = i.id
        WHERE i.report_id = of_report),
    behind(id) AS (
        SELECT b.statement_id FROM bearing b WHERE b.claim_id IN (SELECT claim_id FROM chosen)
        UNION SELECT s.rests_on_statement_id FROM behind JOIN statement s ON s.id = behind.id
            WHERE s.rests_on_statement_id IS NOT NULL),
    cited AS (
        SELECT v.article_id, bool_and(NOT q.statement_id IN (SELECT statement_id FROM chosen)) AS by_origins
        FROM citation q JOIN article_version v ON v.id = q.article_version_id
        WHERE q.statement_id IN (SELECT id FROM behind) GROUP BY v.article_id)
    INSERT INTO edition_subject (edition_id, claim_id, statement_id, source_id, article_id, by_origins, filled_later)
        SELECT released, claim_id, NULL::bigint, NULL::bigint, NULL::bigint, false, later
            FROM (SELECT DISTINCT claim_id FROM chosen) c
        UNION ALL SELECT released, NULL, statement_id, NULL, NULL, false, later
            FROM (SELECT DISTINCT statement_id FROM chosen) c
        UNION ALL SELECT released, NULL, NULL, holder_id, NULL, false, later
            FROM (SELECT DISTINCT s.holder_id FROM chosen c JOIN statement s ON s.id = c.statement_id) h
        UNION ALL SELECT released, NULL, NULL, NULL, article_id, by_origins, later FROM cited;
    INSERT INTO edition_drafter (edition_id, staff_id)
        SELECT released, staff_id FROM report_drafter WHERE report_id = of_report;
$$;

-- The editions from before: by what their reports hold now.
SELECT keep_edition_subjects(id, report_id, true) FROM edition;

CREATE SEQUENCE stale_edition_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE stale_edition (
    id                    bigint PRIMARY KEY,
    version               bigint NOT NULL,
    edition_id            bigint NOT NULL REFERENCES edition,
    reason                text NOT NULL CHECK (reason IN ('REGRADE', 'CORRECTION', 'RETRACTION')),
    subject_kind          text NOT NULL CHECK (subject_kind IN ('source', 'statement', 'article')),
    subject_id            bigint NOT NULL,
    label                 text NOT NULL,
    grade_before          text,
    grade_after           text,
    article_version       int,
    at                    timestamptz NOT NULL,
    by_id                 bigint NOT NULL REFERENCES staff,
    by_name               text NOT NULL,
    acknowledged_by       bigint REFERENCES staff,
    acknowledged_by_name  text,
    acknowledged_at       timestamptz,
    acknowledged_reason   text,
    CHECK (num_nonnulls(acknowledged_by, acknowledged_by_name, acknowledged_at, acknowledged_reason) IN (0, 4))
);
COMMENT ON TABLE stale_edition IS 'why an edition is stale; the edition itself never changes';
CREATE INDEX stale_edition_by_edition ON stale_edition (edition_id);
CREATE INDEX stale_edition_open ON stale_edition (at DESC) WHERE acknowledged_at IS NULL;

CREATE TABLE lost_words (
    stale_edition_id  bigint NOT NULL REFERENCES stale_edition,
    position          int NOT NULL,
    statement_id      bigint NOT NULL,
    article_version   int NOT NULL,
    quote             text NOT NULL,
    PRIMARY KEY (stale_edition_id, position)
);
COMMENT ON TABLE lost_words IS 'what the edition quotes and the later version of the article no longer has';

SELECT keep_history('stale_edition', 't.at'),
    show_as_of('lost_words', '(SELECT s.at FROM public.stale_edition s WHERE s.id = t.stale_edition_id)'),
    show_as_of('edition_subject', '(SELECT e.released_at FROM public.edition e WHERE e.id = t.edition_id)'),
    show_as_of('edition_drafter', '(SELECT e.released_at FROM public.edition e WHERE e.id = t.edition_id)');
