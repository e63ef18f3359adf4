-- The files that are frozen with an edition beside its CSV, and what rendered each.

CREATE TABLE edition_file (
    edition_id   bigint NOT NULL REFERENCES edition,
    name         text NOT NULL,
    media_type   text NOT NULL,
    bytes        bytea NOT NULL,
    sha256       text NOT NULL,
    rendered_by  text NOT NULL,
    PRIMARY KEY (edition_id, name)
);
COMMENT ON TABLE edition_file IS 'none for editions from before this was kept: nothing is rendered later';
CREATE TRIGGER edition_file_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON edition_file
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE edition ADD COLUMN rendered_by text;
COMMENT ON COLUMN edition.rendered_by IS 'what wrote the CSV; null for editions from before this was kept';

SELECT show_as_of('edition', 't.released_at'),
    show_as_of('edition_file', '(SELECT e.released_at FROM public.edition e WHERE e.id = t.edition_id)');
