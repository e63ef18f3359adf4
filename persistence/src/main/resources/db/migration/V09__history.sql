-- What the desk held at any time: every state of every row, and the same tables as of a moment.
--
-- A reader sets search_path to as_of, public and vouch.as_of to the moment; the same statement then reads the past.
-- The names of people, their sessions and their rights have no past here: those tables are read as they are.

CREATE SCHEMA history;
CREATE SCHEMA as_of;

CREATE TABLE history.began (at timestamptz NOT NULL);
INSERT INTO history.began VALUES (now());
COMMENT ON TABLE history.began IS 'since when every state is kept; what was changed before is known only as it stood then';

-- The moment of a change is that of its transaction; whoever brings in a desk with a past says another.
CREATE FUNCTION history.moment() RETURNS timestamptz LANGUAGE sql STABLE
    RETURN coalesce(nullif(current_setting('vouch.now', true), '')::timestamptz, now());

CREATE FUNCTION as_of.moment() RETURNS timestamptz LANGUAGE sql STABLE
    RETURN current_setting('vouch.as_of')::timestamptz;

CREATE FUNCTION history.columns(kept regclass, said text, apart text[]) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT string_agg(format(said, quote_ident(attname)), ', ' ORDER BY attnum) FROM pg_attribute
    WHERE attrelid = kept AND attnum > 0 AND NOT attisdropped AND attname <> ALL (apart);
$$;

CREATE FUNCTION history.keys(kept regclass, said text, parted text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT string_agg(format(said, quote_ident(a.attname)), parted ORDER BY a.attnum)
    FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
    WHERE i.indrelid = kept AND i.indisprimary;
$$;

-- The states so far: of each row the one it is in. Found as its rows are, by indexes like theirs, of which none is unique.
CREATE FUNCTION history.begin(kept regclass, name text, since text, apart text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    definition text;
BEGIN
    EXECUTE format('CREATE TABLE history.%I AS SELECT %s, coalesce(%s, ''-infinity'')::timestamptz AS recorded_from,'
        ' ''infinity''::timestamptz AS recorded_until FROM public.%I t',
        name, history.columns(kept, 't.%s', apart), since, name);
    EXECUTE format('ALTER TABLE history.%I ALTER recorded_from SET NOT NULL, ALTER recorded_until SET NOT NULL,'
        ' ADD CHECK (recorded_from < recorded_until)', name);
    EXECUTE format('CREATE UNIQUE INDEX ON history.%I (%s) WHERE recorded_until = ''infinity''',
        name, history.keys(kept, '%s', ', '));
    FOR definition IN
        SELECT pg_get_indexdef(i.indexrelid) FROM pg_index i WHERE i.indrelid = kept AND NOT EXISTS (
            SELECT 1 FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
            WHERE d.classid = 'pg_class'::regclass AND d.objid = i.indexrelid AND d.refobjid = kept AND a.attname = ANY (apart))
    LOOP
        EXECUTE regexp_replace(regexp_replace(definition, '^CREATE (UNIQUE )?INDEX \S+ ON \S+',
            format('CREATE INDEX ON history.%I', name)), ' NULLS NOT DISTINCT', '');
    END LOOP;
END $$;

-- Columns the table got since; earlier states know nothing of them.
CREATE FUNCTION history.follow(kept regclass, name text, apart text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    added record;
BEGIN
    FOR added IN
        SELECT quote_ident(attname) AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
        WHERE attrelid = kept AND attnum > 0 AND NOT attisdropped AND attname <> ALL (apart) AND attname NOT IN (
            SELECT attname FROM pg_attribute WHERE attrelid = format('history.%I', name)::regclass AND attnum > 0)
    LOOP
        EXECUTE format('ALTER TABLE history.%I ADD COLUMN %s %s', name, added.name, added.type);
        EXECUTE format('UPDATE history.%I h SET %s = t.%2$s FROM public.%1$I t WHERE %s AND h.recorded_until = ''infinity''',
            name, added.name, history.keys(kept, 'h.%1$s = t.%1$s', ' AND '));
    END LOOP;
END $$;

-- A state that lasted no time, such as one between two changes of a transaction, is not kept. Whoever began earlier and
-- waited for a row to be free changes it after the one that was waited for.
CREATE FUNCTION history.write(kept regclass, name text, apart text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format($f$
        CREATE OR REPLACE FUNCTION history.%1$I() RETURNS trigger LANGUAGE plpgsql AS $t$
        DECLARE
            moment timestamptz := history.moment();
            replaced timestamptz;
        BEGIN
            IF TG_OP = 'UPDATE' AND ROW(%2$s) IS NOT DISTINCT FROM ROW(%3$s) THEN
                RETURN NULL;
            END IF;
            IF TG_OP <> 'INSERT' THEN
                DELETE FROM history.%4$I WHERE %5$s AND recorded_until = 'infinity' AND recorded_from >= moment
                    RETURNING recorded_from INTO replaced;
                IF replaced IS NULL THEN
                    UPDATE history.%4$I SET recorded_until = moment WHERE %5$s AND recorded_until = 'infinity';
                END IF;
            END IF;
            IF TG_OP <> 'DELETE' THEN
                INSERT INTO history.%4$I (%6$s, recorded_from, recorded_until)
                    VALUES (%3$s, coalesce(replaced, moment), 'infinity');
            END IF;
            RETURN NULL;
        END $t$ $f$, 'keep_' || name, history.columns(kept, 'OLD.%s', apart), history.columns(kept, 'NEW.%s', apart),
        name, history.keys(kept, '%1$s = OLD.%1$s', ' AND '), history.columns(kept, '%s', apart));
    EXECUTE format('CREATE OR REPLACE TRIGGER history_is_kept AFTER INSERT OR DELETE OR UPDATE OF %s ON public.%I'
        ' FOR EACH ROW EXECUTE FUNCTION history.%I()', history.columns(kept, '%s', apart), name, 'keep_' || name);
END $$;

-- Keeps every state of a table from now on, and shows it as of a moment. Called again after columns were added.
-- since: when the rows there are were recorded, an expression over t, the table; null where nothing tells.
-- apart: columns that never change, or that are of no interest; they are read from the table itself, whose rows then stay.
CREATE FUNCTION keep_history(kept regclass, since text DEFAULT 'NULL', apart text[] DEFAULT '{}')
    RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    name text := (SELECT relname FROM pg_class WHERE oid = kept);
BEGIN
    IF to_regclass(format('history.%I', name)) IS NULL THEN
        PERFORM history.begin(kept, name, since, apart);
    ELSE
        PERFORM history.follow(kept, name, apart);
    END IF;
    PERFORM history.write(kept, name, apart);
    EXECUTE format('CREATE OR REPLACE VIEW as_of.%1$I AS SELECT %2$s FROM history.%1$I h%3$s'
        ' WHERE h.recorded_from <= as_of.moment() AND h.recorded_until > as_of.moment()', name,
        (SELECT string_agg(CASE WHEN attname = ANY (apart) THEN 'p.' ELSE 'h.' END || quote_ident(attname), ', ' ORDER BY attnum)
            FROM pg_attribute WHERE attrelid = kept AND attnum > 0 AND NOT attisdropped),
        CASE WHEN apart = '{}' THEN '' ELSE
            format(' JOIN public.%I p ON %s', name, history.keys(kept, 'p.%1$s = h.%1$s', ' AND ')) END);
END $$;

-- For tables that are only ever added to: those rows that were there. known_at: since when, and whether: further which of
-- them may be shown at all, both expressions over t.
CREATE FUNCTION show_as_of(added_to regclass, known_at text, whether text DEFAULT 'true') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE OR REPLACE VIEW as_of.%1$I AS SELECT %2$s FROM public.%1$I t WHERE %3$s <= as_of.moment() AND %4$s',
        (SELECT relname FROM pg_class WHERE oid = added_to), history.columns(added_to, 't.%s', '{}'), known_at, whether);
END $$;

-- The same view over the tables as of a moment; called after those, and again when it changed.
CREATE FUNCTION repeat_as_of(repeated regclass) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    name text := (SELECT relname FROM pg_class WHERE oid = repeated);
    path text := current_setting('search_path');
    definition text;
BEGIN
    PERFORM set_config('search_path', 'public', true);
    definition := pg_get_viewdef(repeated);
    PERFORM set_config('search_path', 'as_of, public', true);
    EXECUTE format('CREATE OR REPLACE VIEW as_of.%I AS %s', name, definition);
    PERFORM set_config('search_path', path, true);
END $$;

SELECT keep_history('source', 't.created_at'),
    keep_history('source_name', '(SELECT s.created_at FROM public.source s WHERE s.id = t.source_id)'),
    keep_history('affiliation', '(SELECT max(s.created_at) FROM public.source s WHERE s.id IN (t.source_id, t.body_id))'),
    keep_history('interest', '(SELECT s.created_at FROM public.source s WHERE s.id = t.source_id)'),
    keep_history('article', 't.created_at'),
    keep_history('credit', '(SELECT a.created_at FROM public.article a WHERE a.id = t.article_id)'),
    show_as_of('capture', 't.captured_at'),
    keep_history('article_version', '(SELECT c.captured_at FROM public.capture c WHERE c.id = t.capture_id)',
        ARRAY['text', 'compared']),
    keep_history('statement', 't.created_at'),
    keep_history('citation', 't.created_at'),
    keep_history('hop', '(SELECT c.created_at FROM public.citation c WHERE c.id = t.citation_id)'),
    keep_history('figure', '(SELECT s.created_at FROM public.statement s WHERE s.id = t.statement_id)'),
    keep_history('caveat', '(SELECT s.created_at FROM public.statement s WHERE s.id = t.statement_id)'),
    keep_history('evidence', '(SELECT s.created_at FROM public.statement s WHERE s.id = t.statement_id)'),
    keep_history('claim', 't.created_at'),
    keep_history('bearing', 'greatest((SELECT s.created_at FROM public.statement s WHERE s.id = t.statement_id),'
        ' (SELECT c.created_at FROM public.claim c WHERE c.id = t.claim_id))'),
    keep_history('finding', 't.found_at'),
    keep_history('carried_text', 't.found_at'),
    keep_history('grading_round', 'coalesce(t.settled_at, t.opened_at)'),
    -- What waits to be judged is judged blind, and what was undone was never given: neither shows in any past.
    show_as_of('assessment', 't.at', 'EXISTS (SELECT FROM public.grading_round r WHERE r.id = t.round_id AND r.state = ''SETTLED'')'),
    show_as_of('assessment_withdrawal', '''-infinity''::timestamptz'),
    show_as_of('record_grade', 't.at'),
    show_as_of('record_grade_withdrawal', '''-infinity''::timestamptz'),
    keep_history('claim_matter', '(SELECT c.created_at FROM public.claim c WHERE c.id = t.claim_id)'),
    keep_history('report', 't.created_at'),
    keep_history('report_drafter', '(SELECT r.created_at FROM public.report r WHERE r.id = t.report_id)'),
    keep_history('report_item', '(SELECT r.created_at FROM public.report r WHERE r.id = t.report_id)'),
    keep_history('chosen_statement', '(SELECT r.created_at FROM public.report_item i JOIN public.report r ON r.id = i.report_id'
        ' WHERE i.id = t.report_item_id)'),
    show_as_of('edition', 't.released_at'),
    show_as_of('change', 't.at');
SELECT repeat_as_of('standing_assessment');
SELECT repeat_as_of('settled_assessment');
SELECT repeat_as_of('standing_record_grade');
SELECT repeat_as_of('grade_in_force');
SELECT repeat_as_of('grade_of_record');

-- The numbers of claims as of a moment are reckoned when somebody looks, and kept for a while.
CREATE TABLE history.claim_reckoned (
    as_of      timestamptz NOT NULL,
    claim_id   bigint NOT NULL,
    outlets    int NOT NULL,
    paths      int NOT NULL,
    origins    int NOT NULL,
    possible   int NOT NULL,
    denying    int NOT NULL,
    circles    int NOT NULL,
    overruled  boolean NOT NULL,
    kept_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (as_of, claim_id)
);
CREATE INDEX ON history.claim_reckoned (kept_at);
CREATE VIEW as_of.claim_reckoning AS
    SELECT claim_id, outlets, paths, origins, possible, denying, circles, overruled
    FROM history.claim_reckoned WHERE as_of = as_of.moment();
CREATE VIEW as_of.claim_to_reckon AS
    SELECT c.id, c.id AS claim_id FROM as_of.claim c
    WHERE NOT EXISTS (SELECT 1 FROM as_of.claim_reckoning k WHERE k.claim_id = c.id);
