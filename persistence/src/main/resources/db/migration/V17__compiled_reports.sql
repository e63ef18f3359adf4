-- What a report is compiled of: its question, its sections, notes per statement, the summary of its sources, and since
-- when each chosen statement stands as somebody has seen it.

ALTER TABLE report
    ADD COLUMN question         text,
    ADD COLUMN summary          text,
    ADD COLUMN summary_facts    text,
    ADD COLUMN summary_by_name  text,
    ADD COLUMN summary_at       timestamptz;
COMMENT ON COLUMN report.question IS 'what the report answers, as its readers would ask it';
COMMENT ON COLUMN report.summary IS 'what an editor made of the summary of the sources; null as long as it is the one Vouch writes';
COMMENT ON COLUMN report.summary_facts IS 'what was counted when it was written, to tell when that has changed';

CREATE SEQUENCE report_section_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE report_section (
    id          bigint PRIMARY KEY,
    report_id   bigint NOT NULL REFERENCES report ON DELETE CASCADE,
    heading     text NOT NULL,
    position    int NOT NULL
);
CREATE INDEX report_section_by_report ON report_section (report_id, position);

-- Claims without a section stand before the first; the others in the order of their sections.
ALTER TABLE report_item ADD COLUMN section_id bigint REFERENCES report_section;
CREATE INDEX report_item_by_section ON report_item (section_id);

ALTER TABLE chosen_statement
    ADD COLUMN note     text,
    ADD COLUMN seen_at  timestamptz NOT NULL DEFAULT now();
COMMENT ON COLUMN chosen_statement.seen_at IS 'what was changed later is shown as changed since; of those chosen before this was kept, since it was';

-- The moment of the history, whatever the clock of the application says; null asks for it.
CREATE FUNCTION see_chosen_statement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.seen_at := coalesce(NEW.seen_at, history.moment());
    RETURN NEW;
END $$;
CREATE TRIGGER chosen_statement_is_seen BEFORE INSERT OR UPDATE OF seen_at ON chosen_statement
    FOR EACH ROW EXECUTE FUNCTION see_chosen_statement();

SELECT keep_history('report', 't.created_at'),
    keep_history('report_section', '(SELECT r.created_at FROM public.report r WHERE r.id = t.report_id)'),
    keep_history('report_item', '(SELECT r.created_at FROM public.report r WHERE r.id = t.report_id)'),
    keep_history('chosen_statement', '(SELECT r.created_at FROM public.report_item i JOIN public.report r ON r.id = i.report_id'
        ' WHERE i.id = t.report_item_id)');
