-- Statements: what one holder said, once; citations: the places in articles that report it.

CREATE SEQUENCE statement_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE statement (
    id                   bigint PRIMARY KEY,
    version              bigint NOT NULL,
    holder_id            bigint NOT NULL REFERENCES source,
    gist                 text NOT NULL,
    made_on              text,
    made_earliest        date,
    made_latest          date,
    made_on_words        text,
    setting              text,
    basis                text NOT NULL,
    rests_on_source_id   bigint REFERENCES source,
    rests_on_statement_id bigint REFERENCES statement,
    created_at           timestamptz NOT NULL,
    CHECK (basis = 'RESTS_ON' OR (rests_on_source_id IS NULL AND rests_on_statement_id IS NULL)),
    CHECK (basis <> 'RESTS_ON' OR (rests_on_source_id IS NULL) <> (rests_on_statement_id IS NULL))
);
CREATE INDEX statement_by_holder ON statement (holder_id);
CREATE INDEX statement_by_rests_on_source ON statement (rests_on_source_id);
CREATE INDEX statement_by_rests_on_statement ON statement (rests_on_statement_id);
CREATE INDEX statement_gist_alike ON statement USING gin (folded(gist) gin_trgm_ops);
CREATE INDEX statement_by_made ON statement (made_earliest, made_latest);

CREATE SEQUENCE citation_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE citation (
    id                  bigint PRIMARY KEY,
    statement_id        bigint NOT NULL REFERENCES statement ON DELETE CASCADE,
    article_version_id  bigint NOT NULL REFERENCES article_version,
    quote               text NOT NULL,
    prefix              text NOT NULL,
    suffix              text NOT NULL,
    span_start          int NOT NULL,
    span_end            int NOT NULL,
    quote_mode          text NOT NULL,
    cue                 text,
    naming              text NOT NULL,
    naming_reason       text,
    created_at          timestamptz NOT NULL,
    created_by          bigint NOT NULL REFERENCES staff,
    CHECK (span_start >= 0 AND span_end > span_start)
);
COMMENT ON COLUMN citation.span_start IS 'in Unicode code points from the beginning of the version''s text, as W3C TextPositionSelector';
CREATE INDEX citation_by_statement ON citation (statement_id);
CREATE INDEX citation_by_version ON citation (article_version_id, span_start);

CREATE SEQUENCE hop_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE hop (
    id           bigint PRIMARY KEY,
    citation_id  bigint NOT NULL REFERENCES citation ON DELETE CASCADE,
    position     int NOT NULL,
    source_id    bigint NOT NULL REFERENCES source,
    act          text NOT NULL,
    UNIQUE (citation_id, position)
);
COMMENT ON TABLE hop IS 'the attribution chain from the publisher (position 0) to the holder (the last)';
CREATE INDEX hop_by_source ON hop (source_id);

CREATE SEQUENCE figure_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE figure (
    id            bigint PRIMARY KEY,
    statement_id  bigint NOT NULL REFERENCES statement ON DELETE CASCADE,
    position      int NOT NULL,
    low           numeric,
    high          numeric,
    words         text,
    unit          text NOT NULL,
    phase         text,
    approximate   boolean NOT NULL,
    as_of         text,
    CHECK (low IS NOT NULL OR words IS NOT NULL),
    CHECK (high IS NULL OR high >= low)
);
CREATE INDEX figure_by_statement ON figure (statement_id);

CREATE SEQUENCE caveat_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE caveat (
    id            bigint PRIMARY KEY,
    statement_id  bigint NOT NULL REFERENCES statement ON DELETE CASCADE,
    citation_id   bigint REFERENCES citation ON DELETE SET NULL,
    position      int NOT NULL,
    utterer_id    bigint NOT NULL REFERENCES source,
    text          text NOT NULL
);
CREATE INDEX caveat_by_statement ON caveat (statement_id);
CREATE INDEX caveat_by_citation ON caveat (citation_id);
CREATE INDEX caveat_by_utterer ON caveat (utterer_id);

CREATE SEQUENCE evidence_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE evidence (
    id            bigint PRIMARY KEY,
    statement_id  bigint NOT NULL REFERENCES statement ON DELETE CASCADE,
    citation_id   bigint REFERENCES citation ON DELETE SET NULL,
    position      int NOT NULL,
    kind          text NOT NULL,
    description   text NOT NULL,
    issuer_id     bigint REFERENCES source,
    state         text NOT NULL,
    checker_id    bigint REFERENCES source
);
CREATE INDEX evidence_by_statement ON evidence (statement_id);
CREATE INDEX evidence_by_citation ON evidence (citation_id);
CREATE INDEX evidence_by_issuer ON evidence (issuer_id);
CREATE INDEX evidence_by_checker ON evidence (checker_id);

CREATE SEQUENCE claim_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE claim (
    id          bigint PRIMARY KEY,
    version     bigint NOT NULL,
    text        text NOT NULL,
    note        text,
    created_at  timestamptz NOT NULL
);
-- Case, accents and a full stop at the end make no other claim; by a digest, since a claim may be longer than an index holds.
CREATE UNIQUE INDEX claim_wording ON claim (md5(regexp_replace(folded(text), '[.]$', '')));
CREATE INDEX claim_text_alike ON claim USING gin (folded(text) gin_trgm_ops);

CREATE SEQUENCE bearing_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE bearing (
    id            bigint PRIMARY KEY,
    claim_id      bigint NOT NULL REFERENCES claim,
    statement_id  bigint NOT NULL REFERENCES statement ON DELETE CASCADE,
    stance        text NOT NULL,
    UNIQUE (statement_id, claim_id)
);
CREATE INDEX bearing_by_claim ON bearing (claim_id);
