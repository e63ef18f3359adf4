-- Origins of claims: what editors found who know better, which articles carry the text of another, and the numbers of
-- every claim as they were reckoned last.

CREATE SEQUENCE finding_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE finding (
    id                bigint PRIMARY KEY,
    version           bigint NOT NULL,
    claim_id          bigint NOT NULL REFERENCES claim,
    kind              text NOT NULL,
    one_id            bigint NOT NULL REFERENCES source,
    other_id          bigint REFERENCES source,
    reason            text NOT NULL CHECK (btrim(reason) <> ''),
    found_by          bigint NOT NULL REFERENCES staff,
    found_by_name     text NOT NULL,
    found_at          timestamptz NOT NULL,
    taken_back_by     bigint REFERENCES staff,
    taken_back_by_name text,
    taken_back_at     timestamptz,
    taken_back_reason text,
    CHECK ((kind = 'INDEPENDENT') = (other_id IS NULL)),
    CHECK (other_id <> one_id),
    CHECK ((taken_back_at IS NULL) = (taken_back_by IS NULL) AND (taken_back_at IS NULL) = (taken_back_reason IS NULL))
);
COMMENT ON TABLE finding IS 'APART, TOGETHER or INDEPENDENT: what an editor found about the origins of one claim; it counts until taken back';
CREATE INDEX finding_by_claim ON finding (claim_id);
CREATE UNIQUE INDEX finding_once ON finding (claim_id, kind, least(one_id, other_id), greatest(one_id, other_id))
    NULLS NOT DISTINCT WHERE taken_back_at IS NULL;

CREATE SEQUENCE carried_text_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE carried_text (
    id               bigint PRIMARY KEY,
    article_id       bigint NOT NULL REFERENCES article ON DELETE CASCADE,
    from_article_id  bigint REFERENCES article ON DELETE CASCADE,
    from_source_id   bigint NOT NULL REFERENCES source,
    share            numeric NOT NULL,
    sample           text NOT NULL,
    state            text NOT NULL,
    found_at         timestamptz NOT NULL,
    decided_by       bigint REFERENCES staff,
    decided_by_name  text,
    decided_at       timestamptz,
    UNIQUE (article_id, from_article_id),
    CHECK (state IN ('PROPOSED', 'CONFIRMED', 'REJECTED')),
    CHECK ((state = 'PROPOSED') = (decided_at IS NULL))
);
COMMENT ON COLUMN carried_text.share IS 'how much of the article, in words, stands in the other, from 0 to 1';
CREATE INDEX carried_text_by_other ON carried_text (from_article_id);
