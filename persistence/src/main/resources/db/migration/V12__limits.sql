-- What is asked of a grader knows the limit it is asked within, and matters are the same however they are typed.

ALTER TABLE grading_task DROP COLUMN round_id;
ALTER TABLE grading_task
    ADD COLUMN matter text CHECK (btrim(matter) <> ''),
    ADD COLUMN period_from date,
    ADD COLUMN period_until date,
    ADD CHECK (source_id IS NOT NULL OR num_nonnulls(matter, period_from, period_until) = 0),
    ADD CHECK (period_until >= period_from);
DROP INDEX one_task_at_a_time;
CREATE UNIQUE INDEX one_task_at_a_time
    ON grading_task (staff_id, source_id, statement_id, folded(matter), period_from, period_until)
    NULLS NOT DISTINCT WHERE ended_at IS NULL;

DROP INDEX one_round_at_a_time;
CREATE UNIQUE INDEX one_round_at_a_time ON grading_round (source_id, statement_id, folded(matter), period_from, period_until)
    NULLS NOT DISTINCT WHERE state <> 'SETTLED';

CREATE OR REPLACE VIEW grade_in_force AS
    SELECT DISTINCT ON (source_id, statement_id, folded(matter), period_from, period_until)
           source_id, statement_id, matter, period_from, period_until, grade, grounds, given_by AS grader_id,
           given_by_name AS grader_name, at, overruled, review_on, way, dissent, id, round_id
    FROM standing_record_grade
    ORDER BY source_id, statement_id, folded(matter), period_from, period_until, at DESC, id DESC;
SELECT repeat_as_of('grade_in_force');

-- The reliability that applies to what a source said on a claim: the most specific grade in force, and of those the latest.
-- A matter goes before a period, a narrower period before a wider one; an open end is a thousand years away.
CREATE OR REPLACE FUNCTION reliability_on(of_source bigint, on_claim bigint, first_day date, last_day date)
RETURNS SETOF grade_in_force LANGUAGE sql STABLE AS $$
    SELECT g.* FROM grade_in_force g
    WHERE g.source_id = of_source
      AND (g.matter IS NULL
        OR EXISTS (SELECT FROM claim_matter m WHERE m.claim_id = on_claim AND folded(m.matter) = folded(g.matter)))
      AND (g.period_from IS NULL OR first_day >= g.period_from)
      AND (g.period_until IS NULL OR last_day <= g.period_until)
    ORDER BY (g.matter IS NOT NULL) DESC, (g.period_from IS NOT NULL OR g.period_until IS NOT NULL) DESC,
        coalesce(g.period_until, first_day + 365250) - coalesce(g.period_from, last_day - 365250), g.at DESC, g.id DESC
    LIMIT 1;
$$;
