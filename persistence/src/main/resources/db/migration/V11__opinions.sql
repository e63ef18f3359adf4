-- What others say of sources, as they say it. None of it is a grade of the desk.

CREATE SEQUENCE opinion_list_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE opinion_list (
    id                bigint PRIMARY KEY,
    name              text NOT NULL,
    as_of             text NOT NULL,
    licence           text NOT NULL,
    address           text,
    imported_at       timestamptz NOT NULL,
    imported_by       bigint NOT NULL REFERENCES staff,
    imported_by_name  text NOT NULL
);
COMMENT ON COLUMN opinion_list.as_of IS 'the partial date its judgements are of';
CREATE UNIQUE INDEX opinion_list_once ON opinion_list (folded(name), as_of);

CREATE SEQUENCE cited_opinion_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE cited_opinion (
    id         bigint PRIMARY KEY,
    version    bigint NOT NULL,
    list_id    bigint NOT NULL REFERENCES opinion_list,
    line       int NOT NULL,
    name       text NOT NULL,
    words      text,
    address    text,
    doubtful   boolean NOT NULL,
    digest     text NOT NULL,
    source_id  bigint REFERENCES source ON DELETE SET NULL,
    UNIQUE (list_id, digest)
);
COMMENT ON TABLE cited_opinion IS 'one row of a list: the name, term and words as the list has them, never mapped to a grade';
COMMENT ON COLUMN cited_opinion.line IS 'which record of the file it was, from 1';
COMMENT ON COLUMN cited_opinion.doubtful IS 'the term looks like an address, so it may be a fault of whoever made the list';
COMMENT ON COLUMN cited_opinion.digest IS 'of name, terms, words and address, so that the same row is not kept twice';
CREATE INDEX cited_opinion_by_source ON cited_opinion (source_id);

CREATE TABLE opinion_term (
    opinion_id  bigint NOT NULL REFERENCES cited_opinion ON DELETE CASCADE,
    position    int NOT NULL,
    term        text NOT NULL,
    PRIMARY KEY (opinion_id, position)
);
CREATE INDEX opinion_term_by_term ON opinion_term (term);

SELECT show_as_of('opinion_list', 't.imported_at'),
    keep_history('cited_opinion', '(SELECT l.imported_at FROM public.opinion_list l WHERE l.id = t.list_id)'),
    keep_history('opinion_term', '(SELECT l.imported_at FROM public.cited_opinion o JOIN public.opinion_list l ON l.id = o.list_id'
        ' WHERE o.id = t.opinion_id)');
