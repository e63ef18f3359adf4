-- The life of a round: how one without grades ends, what was given before rounds, and which grades an edition used.

COMMENT ON COLUMN grading_round.settled_at IS 'when it ended: with the grade of record, or with none where whoever had begun it took that back';
UPDATE grading_round r SET state = 'SETTLED', settled_at = now(), version = version + 1
    WHERE state = 'OPEN' AND NOT asked AND NOT EXISTS (SELECT FROM standing_assessment a WHERE a.round_id = r.id);

-- What was taken back was never given: it keeps nobody from deleting what it was about, and goes with it. Nothing else does.
CREATE FUNCTION refuse_change_alone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND pg_trigger_depth() > 1 THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;

CREATE FUNCTION forget_what_was_taken_back() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    gone bigint[] := ARRAY(SELECT id FROM grading_round WHERE (TG_TABLE_NAME = 'source' AND source_id = OLD.id)
        OR (TG_TABLE_NAME = 'statement' AND statement_id = OLD.id));
BEGIN
    IF EXISTS (SELECT FROM grading_round WHERE id = ANY (gone) AND state <> 'SETTLED')
        OR EXISTS (SELECT FROM standing_assessment WHERE round_id = ANY (gone))
        OR EXISTS (SELECT FROM standing_record_grade WHERE round_id = ANY (gone)) THEN
        RETURN OLD;
    END IF;
    DELETE FROM record_grade_withdrawal WHERE record_grade_id IN (SELECT id FROM record_grade WHERE round_id = ANY (gone));
    DELETE FROM assessment_withdrawal WHERE assessment_id IN (SELECT id FROM assessment WHERE round_id = ANY (gone));
    DELETE FROM record_grade WHERE round_id = ANY (gone);
    DELETE FROM assessment WHERE round_id = ANY (gone);
    DELETE FROM adjudication_seen WHERE round_id = ANY (gone);
    DELETE FROM grading_round WHERE id = ANY (gone);
    RETURN OLD;
END $$;
CREATE TRIGGER what_was_taken_back_is_forgotten BEFORE DELETE ON source
    FOR EACH ROW EXECUTE FUNCTION forget_what_was_taken_back();
CREATE TRIGGER what_was_taken_back_is_forgotten BEFORE DELETE ON statement
    FOR EACH ROW EXECUTE FUNCTION forget_what_was_taken_back();

-- Grades from before rounds were kept are looked at again as others are, counted from when they were given.
DROP TRIGGER record_grade_is_append_only ON record_grade;
WITH usual (grade, months) AS (VALUES ('A', 12), ('B', 12), ('C', 6), ('D', 6), ('E', 12), ('F', 3),
        ('1', 12), ('2', 6), ('3', 3), ('4', 3), ('5', 6), ('6', 1)),
    reviewed AS (SELECT u.grade, coalesce(s.value::int, u.months) AS months
        FROM usual u LEFT JOIN desk_setting s ON s.name = 'grading.review.' || u.grade)
UPDATE record_grade g SET review_on = ((g.at AT TIME ZONE 'UTC')::date + make_interval(months => v.months))::date
    FROM grading_round r, reviewed v
    WHERE r.id = g.round_id AND r.opened_at = r.settled_at AND g.review_on IS NULL AND v.grade = g.grade AND v.months > 0;

CREATE TRIGGER record_grade_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON record_grade
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_alone();
DROP TRIGGER record_grade_withdrawal_is_append_only ON record_grade_withdrawal;
CREATE TRIGGER record_grade_withdrawal_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON record_grade_withdrawal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_alone();
DROP TRIGGER assessment_is_append_only ON assessment;
CREATE TRIGGER assessment_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON assessment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_alone();
DROP TRIGGER withdrawal_is_append_only ON assessment_withdrawal;
CREATE TRIGGER withdrawal_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON assessment_withdrawal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_alone();

-- Which reliability each row of an edition used: a limited grade is not that of everything the source said.
CREATE TABLE edition_grade (
    edition_id       bigint NOT NULL REFERENCES edition,
    record_grade_id  bigint NOT NULL REFERENCES record_grade,
    PRIMARY KEY (edition_id, record_grade_id)
);
COMMENT ON TABLE edition_grade IS 'the grades of sources that stand in the rows of an edition';
CREATE INDEX edition_grade_by_record_grade ON edition_grade (record_grade_id);
INSERT INTO edition_grade (edition_id, record_grade_id)
    SELECT DISTINCT e.id, used.id
    FROM edition e JOIN edition_subject c ON c.edition_id = e.id AND c.claim_id IS NOT NULL
        JOIN edition_subject s ON s.edition_id = e.id AND s.statement_id IS NOT NULL
        JOIN bearing b ON b.claim_id = c.claim_id AND b.statement_id = s.statement_id
        JOIN statement t ON t.id = b.statement_id
        CROSS JOIN LATERAL (SELECT g.id FROM standing_record_grade g
            WHERE g.source_id = t.holder_id AND g.at <= e.released_at
                AND (g.matter IS NULL OR EXISTS (SELECT FROM claim_matter m WHERE m.claim_id = b.claim_id AND folded(m.matter) = folded(g.matter)))
                AND (g.period_from IS NULL OR t.made_earliest >= g.period_from)
                AND (g.period_until IS NULL OR t.made_latest <= g.period_until)
            ORDER BY (g.matter IS NOT NULL) DESC, (g.period_from IS NOT NULL OR g.period_until IS NOT NULL) DESC,
                coalesce(g.period_until, t.made_earliest + 365250) - coalesce(g.period_from, t.made_latest - 365250),
                g.at DESC, g.id DESC
            LIMIT 1) used;
CREATE TRIGGER edition_grade_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON edition_grade
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION keep_edition_grades(released bigint, of_report bigint) RETURNS void LANGUAGE sql AS $$
    INSERT INTO edition_grade (edition_id, record_grade_id)
        SELECT DISTINCT released, g.id FROM report_item i JOIN chosen_statement c ON c.report_item_id = i.id
            JOIN statement s ON s.id = c.statement_id
            CROSS JOIN LATERAL reliability_on(s.holder_id, i.claim_id, s.made_earliest, s.made_latest) g
        WHERE i.report_id = of_report;
$$;

-- A regrade says within which limit, and in which round; the round is no reference, for it may be forgotten.
ALTER TABLE stale_edition ADD COLUMN matter text, ADD COLUMN period_from date, ADD COLUMN period_until date,
    ADD COLUMN round_id bigint;
COMMENT ON COLUMN stale_edition.round_id IS 'of a regrade: the round it came of, with which it is taken back';
CREATE INDEX stale_edition_by_round ON stale_edition (round_id) WHERE round_id IS NOT NULL;

-- Columns a table got since are taken over into the states that are in force.
CREATE OR REPLACE FUNCTION history.follow(kept regclass, name text, apart text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    added record;
BEGIN
    FOR added IN
        SELECT quote_ident(attname) AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
        WHERE attrelid = kept AND attnum > 0 AND NOT attisdropped AND attname <> ALL (apart) AND attname NOT IN (
            SELECT attname FROM pg_attribute WHERE attrelid = format('history.%I', name)::regclass AND attnum > 0)
    LOOP
        EXECUTE format('ALTER TABLE history.%I ADD COLUMN %s %s', name, added.name, added.type);
        EXECUTE format('UPDATE history.%1$I h SET %2$s = t.%2$s FROM public.%1$I t WHERE %3$s AND h.recorded_until = ''infinity''',
            name, added.name, history.keys(kept, 'h.%1$s = t.%1$s', ' AND '));
    END LOOP;
END $$;

-- A merge moves what an edition leans on, so its states are kept.
SELECT keep_history('stale_edition'),
    keep_history('edition_subject', '(SELECT e.released_at FROM public.edition e WHERE e.id = t.edition_id)'),
    show_as_of('edition_grade', '(SELECT e.released_at FROM public.edition e WHERE e.id = t.edition_id)');
