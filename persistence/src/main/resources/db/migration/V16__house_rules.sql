-- House rules, the second reader, reasons pinned to rows, editions taken back.

ALTER TABLE report
    ADD COLUMN second_reader_id bigint REFERENCES staff,
    ADD COLUMN second_reader_name text,
    ADD COLUMN read_at timestamptz;
COMMENT ON COLUMN report.state IS 'DRAFT, READING (with the second reader), SENT (waits for release), RETURNED or RELEASED';
COMMENT ON COLUMN report.second_reader_id IS 'null where any senior editor may read and release it';
COMMENT ON COLUMN report.read_at IS 'when the second reader passed it on';
CREATE INDEX report_by_second_reader ON report (second_reader_id) WHERE state = 'READING';

CREATE SEQUENCE report_remark_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE report_remark (
    id                bigint PRIMARY KEY,
    version           bigint NOT NULL,
    report_id         bigint NOT NULL REFERENCES report ON DELETE CASCADE,
    edition           int NOT NULL,
    claim_id          bigint NOT NULL,
    statement_id      bigint,
    reason            text NOT NULL CHECK (btrim(reason) <> ''),
    written_by        bigint NOT NULL REFERENCES staff,
    written_by_name   text NOT NULL,
    written_at        timestamptz NOT NULL,
    answer            text,
    answered_by       bigint REFERENCES staff,
    answered_by_name  text,
    answered_at       timestamptz,
    CHECK (num_nonnulls(answered_by, answered_by_name, answered_at) IN (0, 3)),
    CHECK (answer IS NULL OR answered_at IS NOT NULL)
);
COMMENT ON TABLE report_remark IS 'what whoever reads a report says of one of its claims, or of a statement chosen for it; open until answered';
COMMENT ON COLUMN report_remark.edition IS 'the number the report would have been released with';
CREATE INDEX report_remark_by_report ON report_remark (report_id, edition);

CREATE SEQUENCE accepted_finding_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE accepted_finding (
    id                bigint PRIMARY KEY,
    report_id         bigint NOT NULL REFERENCES report ON DELETE CASCADE,
    edition           int NOT NULL,
    rule              text NOT NULL,
    claim_id          bigint NOT NULL,
    statement_id      bigint,
    state             text NOT NULL,
    holds             boolean NOT NULL,
    reason            text NOT NULL CHECK (btrim(reason) <> ''),
    accepted_by       bigint NOT NULL REFERENCES staff,
    accepted_by_name  text NOT NULL,
    accepted_at       timestamptz NOT NULL
);
COMMENT ON TABLE accepted_finding IS 'what the house rules find in a draft and somebody let pass with a reason, for the edition under way';
COMMENT ON COLUMN accepted_finding.state IS 'what was found, to the letter: found otherwise, it is not accepted';
COMMENT ON COLUMN accepted_finding.holds IS 'whether the rule held the release when it was accepted';
CREATE UNIQUE INDEX accepted_once ON accepted_finding (report_id, edition, rule, claim_id, statement_id, state, accepted_by)
    NULLS NOT DISTINCT;

CREATE TABLE edition_finding (
    edition_id        bigint NOT NULL REFERENCES edition,
    position          int NOT NULL,
    rule              text NOT NULL,
    holds             boolean NOT NULL,
    claim_id          bigint NOT NULL,
    statement_id      bigint,
    words             text NOT NULL,
    accepted_by_name  text,
    accepted_at       timestamptz,
    accepted_reason   text,
    PRIMARY KEY (edition_id, position),
    CHECK (num_nonnulls(accepted_by_name, accepted_at, accepted_reason) IN (0, 3))
);
COMMENT ON TABLE edition_finding IS 'what the house rules found at the release, and who let it pass why';
COMMENT ON COLUMN edition_finding.words IS 'the names and numbers in the sentence, one a line';
CREATE TRIGGER edition_finding_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON edition_finding
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE edition_person (
    edition_id  bigint NOT NULL REFERENCES edition,
    part        text NOT NULL CHECK (part IN ('DRAFTER', 'SECOND_READER', 'RELEASER')),
    staff_id    bigint NOT NULL REFERENCES staff,
    name        text NOT NULL,
    PRIMARY KEY (edition_id, part, staff_id)
);
COMMENT ON TABLE edition_person IS 'who had which part in it, by the names they had then';

CREATE FUNCTION keep_edition_people(released bigint, of_report bigint) RETURNS void LANGUAGE sql AS $$
    INSERT INTO edition_person (edition_id, part, staff_id, name)
        SELECT released, 'DRAFTER', d.staff_id, s.name FROM report_drafter d JOIN staff s ON s.id = d.staff_id
            WHERE d.report_id = of_report
        UNION ALL SELECT released, 'SECOND_READER', second_reader_id, second_reader_name FROM report
            WHERE id = of_report AND second_reader_id IS NOT NULL
        UNION ALL SELECT released, 'RELEASER', released_by, released_by_name FROM edition WHERE id = released;
$$;

-- The editions from before: nobody but the drafters and who released them was kept, the drafters by number.
INSERT INTO edition_person (edition_id, part, staff_id, name)
    SELECT d.edition_id, 'DRAFTER', d.staff_id, s.name FROM edition_drafter d JOIN staff s ON s.id = d.staff_id
    UNION ALL SELECT id, 'RELEASER', released_by, released_by_name FROM edition;
CREATE TRIGGER edition_person_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON edition_person
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE edition_withdrawal (
    edition_id         bigint PRIMARY KEY REFERENCES edition,
    reason             text NOT NULL CHECK (btrim(reason) <> ''),
    withdrawn_by       bigint NOT NULL REFERENCES staff,
    withdrawn_by_name  text NOT NULL,
    withdrawn_at       timestamptz NOT NULL
);
COMMENT ON TABLE edition_withdrawal IS 'editions the desk stands by no longer; they stay, with the reason on top';
CREATE TRIGGER edition_withdrawal_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON edition_withdrawal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE claim_accused (
    claim_id   bigint NOT NULL REFERENCES claim ON DELETE CASCADE,
    source_id  bigint NOT NULL REFERENCES source,
    PRIMARY KEY (claim_id, source_id)
);
COMMENT ON TABLE claim_accused IS 'whom the claim accuses of something: who is to be heard, or asked in vain';
CREATE INDEX claim_accused_by_source ON claim_accused (source_id);

SELECT keep_history('report', 't.created_at'),
    keep_history('report_remark', 't.written_at'),
    keep_history('accepted_finding', 't.accepted_at'),
    keep_history('claim_accused', '(SELECT c.created_at FROM public.claim c WHERE c.id = t.claim_id)'),
    show_as_of('edition_finding', '(SELECT e.released_at FROM public.edition e WHERE e.id = t.edition_id)'),
    show_as_of('edition_person', '(SELECT e.released_at FROM public.edition e WHERE e.id = t.edition_id)'),
    show_as_of('edition_withdrawal', 't.withdrawn_at');
