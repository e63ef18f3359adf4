-- Who works at the desk, how they get in, and the trail of what they changed.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- unaccent() is only STABLE, since its dictionary could change; an index needs the promise that it does not.
CREATE FUNCTION folded(text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, NFKC))) $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;

CREATE SEQUENCE staff_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE staff (
    id             bigint PRIMARY KEY,
    version        bigint NOT NULL,
    sign_in_name   text NOT NULL,
    name           text NOT NULL,
    roles          text NOT NULL,
    password_hash  text,
    language       text,
    disabled_at    timestamptz,
    created_at     timestamptz NOT NULL
);
CREATE UNIQUE INDEX staff_sign_in_name_once ON staff (lower(sign_in_name));

CREATE SEQUENCE invitation_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE invitation (
    id             bigint PRIMARY KEY,
    staff_id       bigint REFERENCES staff,
    token_sha256   text NOT NULL UNIQUE,
    created_at     timestamptz NOT NULL,
    expires_at     timestamptz NOT NULL,
    used_at        timestamptz
);
COMMENT ON COLUMN invitation.staff_id IS 'null: the one-time set-up address that makes the first administrator';

CREATE SEQUENCE sign_in_attempt_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE sign_in_attempt (
    id             bigint PRIMARY KEY,
    sign_in_name   text NOT NULL,
    address        text NOT NULL,
    succeeded      boolean NOT NULL,
    at             timestamptz NOT NULL
);
CREATE INDEX sign_in_attempt_by_name ON sign_in_attempt (lower(sign_in_name), at);
CREATE INDEX sign_in_attempt_by_address ON sign_in_attempt (address, at);

CREATE SEQUENCE change_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE change (
    id             bigint PRIMARY KEY,
    at             timestamptz NOT NULL,
    staff_id       bigint REFERENCES staff,
    staff_name     text NOT NULL,
    action         text NOT NULL,
    subject_kind   text NOT NULL,
    subject_id     bigint,
    label          text NOT NULL,
    before         json,
    after          json
);
CREATE INDEX change_by_time ON change (at DESC, id DESC);
CREATE INDEX change_by_subject ON change (subject_kind, subject_id, at DESC);
CREATE INDEX change_by_staff ON change (staff_id, at DESC);
CREATE TRIGGER change_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What somebody typed and has not recorded yet: one per person and form.
CREATE TABLE kept_draft (
    staff_id       bigint NOT NULL REFERENCES staff,
    form           text NOT NULL,
    subject_id     bigint NOT NULL,
    label          text NOT NULL,
    content        text NOT NULL,
    kept_at        timestamptz NOT NULL,
    PRIMARY KEY (staff_id, form, subject_id)
);
COMMENT ON COLUMN kept_draft.subject_id IS 'what the form is about, such as the article a statement is recorded from; 0 for a form that makes something new';
