-- Profiles of columns: which columns of the CSV somebody wants, in which order; an edition keeps the one it was released with.

CREATE SEQUENCE column_profile_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE column_profile (
    id               bigint PRIMARY KEY,
    version          bigint NOT NULL,
    name             text NOT NULL CHECK (btrim(name) <> ''),
    purpose          text,
    columns          text NOT NULL,
    created_by       bigint NOT NULL REFERENCES staff,
    created_by_name  text NOT NULL,
    created_at       timestamptz NOT NULL,
    changed_by       bigint NOT NULL REFERENCES staff,
    changed_by_name  text NOT NULL,
    changed_at       timestamptz NOT NULL
);
COMMENT ON COLUMN column_profile.columns IS 'in their order, with how many values are written: claim_id, figures numbered';
CREATE UNIQUE INDEX column_profile_named_once ON column_profile (folded(name));
CREATE INDEX column_profile_by_creator ON column_profile (created_by);
CREATE INDEX column_profile_by_changer ON column_profile (changed_by);

ALTER TABLE report ADD COLUMN profile_id bigint REFERENCES column_profile ON DELETE SET NULL;
COMMENT ON COLUMN report.profile_id IS 'by which columns the next edition has a further file; null for none';
CREATE INDEX report_by_profile ON report (profile_id);

-- A number without a reference: the profile may be deleted, and the edition keeps what it was.
ALTER TABLE edition
    ADD COLUMN profile_id       bigint,
    ADD COLUMN profile_version  bigint,
    ADD COLUMN profile_name     text,
    ADD COLUMN profile_columns  text,
    ADD CHECK (num_nonnulls(profile_id, profile_version, profile_name, profile_columns) IN (0, 4));
COMMENT ON COLUMN edition.profile_columns IS 'the columns of report-profile.csv as the profile was at the release';
CREATE INDEX edition_by_profile ON edition (profile_id) WHERE profile_id IS NOT NULL;

-- A value as it stands in a cell among others: the sign that joins them, where it stands alone in the value, once more.
CREATE FUNCTION set_apart(value text, sign text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN strpos(value, sign) > 0
        THEN regexp_replace(value, '(?<![^ ])([' || sign || ']+)(?![^ ])', '\1' || sign, 'g') ELSE value END;

SELECT keep_history('column_profile', 't.created_at'),
    keep_history('report', 't.created_at'),
    show_as_of('edition', 't.released_at');
