-- Grades by several people who judge apart: the rounds they judge in, what comes of them, and the desk's rules for it.

CREATE SEQUENCE grading_round_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE grading_round (
    id            bigint PRIMARY KEY,
    version       bigint NOT NULL,
    source_id     bigint REFERENCES source,
    statement_id  bigint REFERENCES statement,
    matter        text CHECK (btrim(matter) <> ''),
    period_from   date,
    period_until  date,
    state         text NOT NULL CHECK (state IN ('OPEN', 'TO_ADJUDICATE', 'SETTLED')),
    graders       int NOT NULL CHECK (graders > 0),
    asked         boolean NOT NULL DEFAULT false,
    opened_at     timestamptz NOT NULL,
    settled_at    timestamptz,
    CHECK ((source_id IS NULL) <> (statement_id IS NULL)),
    CHECK (source_id IS NOT NULL OR (matter IS NULL AND period_from IS NULL AND period_until IS NULL)),
    CHECK (period_until >= period_from),
    CHECK ((state = 'SETTLED') = (settled_at IS NOT NULL))
);
COMMENT ON TABLE grading_round IS 'one subject judged apart by as many as it needs, until the desk has a grade of record';
COMMENT ON COLUMN grading_round.asked IS 'whether a senior editor asked for it to be adjudicated however the grades fall';
CREATE INDEX grading_round_by_source ON grading_round (source_id);
CREATE INDEX grading_round_by_statement ON grading_round (statement_id);
CREATE UNIQUE INDEX one_round_at_a_time ON grading_round (source_id, statement_id, matter, period_from, period_until)
    NULLS NOT DISTINCT WHERE state <> 'SETTLED';

-- What was given before rounds were kept: each grade is a round of its own, settled with it.
ALTER TABLE assessment ADD COLUMN round_id bigint REFERENCES grading_round;
INSERT INTO grading_round (id, version, source_id, statement_id, state, graders, opened_at, settled_at)
    SELECT nextval('grading_round_seq'), 1, source_id, statement_id, 'SETTLED', 1, at, at FROM assessment;
ALTER TABLE assessment DISABLE TRIGGER assessment_is_append_only;
WITH ordered AS (SELECT id, row_number() OVER (PARTITION BY source_id, statement_id ORDER BY at, id) AS n, source_id, statement_id
                 FROM assessment),
     rounds AS (SELECT id, row_number() OVER (PARTITION BY source_id, statement_id ORDER BY opened_at, id) AS n, source_id, statement_id
                FROM grading_round)
UPDATE assessment a SET round_id = r.id FROM ordered o
    JOIN rounds r ON r.n = o.n AND r.source_id IS NOT DISTINCT FROM o.source_id AND r.statement_id IS NOT DISTINCT FROM o.statement_id
    WHERE o.id = a.id;
ALTER TABLE assessment ENABLE TRIGGER assessment_is_append_only;
ALTER TABLE assessment ALTER COLUMN round_id SET NOT NULL;
ALTER TABLE assessment ADD COLUMN basis text CHECK (basis IN ('OWN_KNOWLEDGE', 'RECORD', 'EVIDENCE_SEEN',
    'EVIDENCE_DESCRIBED', 'CORROBORATION', 'CONTRADICTION', 'EXPERTISE'));
ALTER TABLE assessment ADD COLUMN needed text CHECK (btrim(needed) <> '');
ALTER TABLE assessment ADD COLUMN documents text;
COMMENT ON COLUMN assessment.needed IS 'what would be needed to judge, where it could not be judged';
COMMENT ON COLUMN assessment.documents IS 'addresses of what the grader leans on, one a line';
CREATE INDEX assessment_by_round ON assessment (round_id);
CREATE INDEX assessment_by_grader ON assessment (grader_id, at DESC);

CREATE TABLE assessment_withdrawal (
    assessment_id  bigint PRIMARY KEY REFERENCES assessment,
    at             timestamptz NOT NULL
);
COMMENT ON TABLE assessment_withdrawal IS 'grades whose grader took them back before anybody acted on them';
CREATE TRIGGER withdrawal_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON assessment_withdrawal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What counts towards a round; who may see which of them is asked where they are read.
CREATE VIEW standing_assessment AS
    SELECT a.* FROM assessment a
    WHERE NOT EXISTS (SELECT FROM assessment_withdrawal w WHERE w.assessment_id = a.id);
CREATE VIEW settled_assessment AS
    SELECT a.* FROM standing_assessment a JOIN grading_round r ON r.id = a.round_id WHERE r.state = 'SETTLED';

CREATE SEQUENCE record_grade_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE record_grade (
    id             bigint PRIMARY KEY,
    round_id       bigint NOT NULL REFERENCES grading_round,
    source_id      bigint REFERENCES source,
    statement_id   bigint REFERENCES statement,
    matter         text,
    period_from    date,
    period_until   date,
    grade          char(1) NOT NULL,
    grounds        text NOT NULL CHECK (btrim(grounds) <> ''),
    way            text NOT NULL CHECK (way IN ('FOLLOWED', 'ADJUDICATED')),
    dissent        text,
    overruled      text,
    given_by       bigint NOT NULL REFERENCES staff,
    given_by_name  text NOT NULL,
    at             timestamptz NOT NULL,
    review_on      date,
    CHECK ((source_id IS NULL) <> (statement_id IS NULL)),
    CHECK (CASE WHEN source_id IS NOT NULL THEN grade IN ('A','B','C','D','E','F') ELSE grade IN ('1','2','3','4','5','6') END)
);
COMMENT ON TABLE record_grade IS 'the desk''s grades of record, each from its day on until the next';
COMMENT ON COLUMN record_grade.way IS 'FOLLOWED: by itself from the graders; ADJUDICATED: by a senior editor with a reason';
COMMENT ON COLUMN record_grade.dissent IS 'the grades of that round which differ from it';
CREATE INDEX record_grade_by_source ON record_grade (source_id, at DESC, id DESC);
CREATE INDEX record_grade_by_statement ON record_grade (statement_id, at DESC, id DESC);
CREATE INDEX record_grade_by_round ON record_grade (round_id);
CREATE INDEX record_grade_by_review ON record_grade (review_on);
INSERT INTO record_grade (id, round_id, source_id, statement_id, grade, grounds, way, overruled, given_by, given_by_name, at)
    SELECT nextval('record_grade_seq'), round_id, source_id, statement_id, grade, grounds, 'FOLLOWED', overruled, grader_id, grader_name, at
    FROM assessment ORDER BY at, id;
CREATE TRIGGER record_grade_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON record_grade
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE record_grade_withdrawal (
    record_grade_id  bigint PRIMARY KEY REFERENCES record_grade,
    at               timestamptz NOT NULL
);
COMMENT ON TABLE record_grade_withdrawal IS 'grades of record whose only grader took the grade back before anybody acted on it';
CREATE TRIGGER record_grade_withdrawal_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON record_grade_withdrawal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE VIEW standing_record_grade AS
    SELECT g.* FROM record_grade g
    WHERE NOT EXISTS (SELECT FROM record_grade_withdrawal w WHERE w.record_grade_id = g.id);

DROP VIEW grade_of_record;
-- Every grade in force: of each subject the latest without a limit, and of each limit the latest.
CREATE VIEW grade_in_force AS
    SELECT DISTINCT ON (source_id, statement_id, matter, period_from, period_until)
           source_id, statement_id, matter, period_from, period_until, grade, grounds, given_by AS grader_id,
           given_by_name AS grader_name, at, overruled, review_on, way, dissent, id, round_id
    FROM standing_record_grade ORDER BY source_id, statement_id, matter, period_from, period_until, at DESC, id DESC;
CREATE VIEW grade_of_record AS
    SELECT DISTINCT ON (source_id, statement_id)
           source_id, statement_id, grade, grounds, given_by AS grader_id, given_by_name AS grader_name, at, overruled,
           review_on, way, dissent, id, round_id
    FROM standing_record_grade WHERE matter IS NULL AND period_from IS NULL AND period_until IS NULL
    ORDER BY source_id, statement_id, at DESC, id DESC;

CREATE TABLE claim_matter (
    claim_id  bigint NOT NULL REFERENCES claim ON DELETE CASCADE,
    matter    text NOT NULL CHECK (btrim(matter) <> ''),
    PRIMARY KEY (claim_id, matter)
);
COMMENT ON TABLE claim_matter IS 'what a claim is about, for grades that are limited to a matter';

-- The reliability that applies to what a source said on a claim: the most specific grade in force.
CREATE FUNCTION reliability_on(of_source bigint, on_claim bigint, first_day date, last_day date)
RETURNS SETOF grade_in_force LANGUAGE sql STABLE AS $$
    SELECT g.* FROM grade_in_force g
    WHERE g.source_id = of_source
      AND (g.matter IS NULL OR EXISTS (SELECT FROM claim_matter m WHERE m.claim_id = on_claim AND m.matter = g.matter))
      AND (g.period_from IS NULL OR first_day >= g.period_from)
      AND (g.period_until IS NULL OR last_day <= g.period_until)
    ORDER BY (g.matter IS NOT NULL) DESC, (g.period_from IS NOT NULL OR g.period_until IS NOT NULL) DESC, g.at DESC, g.id DESC
    LIMIT 1;
$$;

CREATE SEQUENCE grading_task_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE grading_task (
    id             bigint PRIMARY KEY,
    source_id      bigint REFERENCES source ON DELETE CASCADE,
    statement_id   bigint REFERENCES statement ON DELETE CASCADE,
    round_id       bigint REFERENCES grading_round,
    staff_id       bigint NOT NULL REFERENCES staff,
    staff_name     text NOT NULL,
    kind           text NOT NULL CHECK (kind IN ('ASSIGNED', 'SKIPPED')),
    given_by       bigint NOT NULL REFERENCES staff,
    given_by_name  text NOT NULL,
    reason         text,
    at             timestamptz NOT NULL,
    ended_at       timestamptz,
    CHECK ((source_id IS NULL) <> (statement_id IS NULL))
);
COMMENT ON TABLE grading_task IS 'what somebody is asked to judge (ASSIGNED) or would rather not (SKIPPED), until it ends';
CREATE INDEX grading_task_by_source ON grading_task (source_id);
CREATE INDEX grading_task_by_statement ON grading_task (statement_id);
CREATE INDEX grading_task_by_round ON grading_task (round_id);
CREATE INDEX grading_task_by_given_by ON grading_task (given_by);
CREATE UNIQUE INDEX one_task_at_a_time ON grading_task (staff_id, source_id, statement_id) NULLS NOT DISTINCT WHERE ended_at IS NULL;

CREATE TABLE adjudication_seen (
    round_id  bigint NOT NULL REFERENCES grading_round,
    staff_id  bigint NOT NULL REFERENCES staff,
    at        timestamptz NOT NULL,
    PRIMARY KEY (round_id, staff_id)
);
CREATE INDEX adjudication_seen_by_staff ON adjudication_seen (staff_id);
COMMENT ON TABLE adjudication_seen IS 'who has seen the grades of a round that is to be adjudicated, and so cannot judge blind any more';

CREATE TABLE desk_setting (
    name             text PRIMARY KEY,
    value            text NOT NULL,
    changed_at       timestamptz NOT NULL,
    changed_by_name  text NOT NULL
);
COMMENT ON TABLE desk_setting IS 'rules of the desk that differ from how it comes';
