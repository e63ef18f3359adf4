-- Sources: who originates or carries information.

CREATE SEQUENCE source_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE source (
    id              bigint PRIMARY KEY,
    version         bigint NOT NULL,
    kind            text NOT NULL,
    country         char(2),
    note            text,
    known_to_desk   boolean NOT NULL DEFAULT false,
    retired_at      timestamptz,
    retired_reason  text,
    merged_into_id  bigint REFERENCES source,
    created_at      timestamptz NOT NULL,
    CHECK ((retired_at IS NULL) = (retired_reason IS NULL)),
    CHECK (merged_into_id IS NULL OR retired_at IS NOT NULL)
);
CREATE INDEX source_by_merged_into ON source (merged_into_id);
COMMENT ON COLUMN source.merged_into_id IS 'the source it turned out to be; nothing but its grades refers to it any more';
COMMENT ON COLUMN source.known_to_desk IS 'an unnamed source whose name the desk knows and withholds';

CREATE SEQUENCE source_name_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE source_name (
    id          bigint PRIMARY KEY,
    source_id   bigint NOT NULL REFERENCES source ON DELETE CASCADE,
    position    int NOT NULL,
    kind        text NOT NULL,
    text        text NOT NULL,
    language    text,
    script      text
);
CREATE UNIQUE INDEX source_has_one_canonical_name ON source_name (source_id) WHERE kind = 'CANONICAL';
CREATE INDEX source_name_by_source ON source_name (source_id);
CREATE INDEX source_name_alike ON source_name USING gin (folded(text) gin_trgm_ops);

-- "Ministry of Foreign Affairs" is mofa and, without its small words, mfa.
CREATE FUNCTION initials(text) RETURNS text[]
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT ARRAY[string_agg(left(word, 1), '' ORDER BY place),
            string_agg(left(word, 1), '' ORDER BY place) FILTER (WHERE word NOT IN
                ('of', 'the', 'and', 'for', 'in', 'der', 'die', 'das', 'des', 'und', 'fur', 'von', 'de', 'la', 'le', 'du', 'et'))]
        FROM regexp_split_to_table(public.folded($1), '[^[:alnum:]]+') WITH ORDINALITY AS words(word, place)
        WHERE word <> '' $$;
CREATE INDEX source_name_initials ON source_name USING gin (initials(text));

CREATE SEQUENCE affiliation_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE affiliation (
    id            bigint PRIMARY KEY,
    source_id     bigint NOT NULL REFERENCES source ON DELETE CASCADE,
    body_id       bigint NOT NULL REFERENCES source,
    kind          text NOT NULL,
    since         text,
    until         text,
    CHECK (source_id <> body_id)
);
CREATE INDEX affiliation_by_source ON affiliation (source_id);
CREATE INDEX affiliation_by_body ON affiliation (body_id);

CREATE SEQUENCE interest_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE interest (
    id          bigint PRIMARY KEY,
    source_id   bigint NOT NULL REFERENCES source ON DELETE CASCADE,
    text        text NOT NULL
);
CREATE INDEX interest_by_source ON interest (source_id);
