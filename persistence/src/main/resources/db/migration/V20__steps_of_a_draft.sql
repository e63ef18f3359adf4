-- Which state of a report a change left, so that the history tells what the draft held before and after each step.
ALTER TABLE change ADD COLUMN subject_version bigint;
COMMENT ON COLUMN change.subject_version IS 'of a change of a report, the version it left; null for what was kept before, and for other subjects';

CREATE FUNCTION know_changed_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.subject_version := (SELECT r.version FROM report r WHERE r.id = NEW.subject_id);
    RETURN NEW;
END $$;
CREATE TRIGGER change_of_a_version BEFORE INSERT ON change
    FOR EACH ROW WHEN (NEW.subject_kind = 'report') EXECUTE FUNCTION know_changed_version();

SELECT show_as_of('change', 't.at');
