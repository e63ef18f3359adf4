-- Origins of claims: what editors found who know better, which articles carry the text of another, and the numbers of
-- every claim as they were reckoned last.

CREATE SEQUENCE finding_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE finding (
    id                bigint PRIMARY KEY,
    version           bigint NOT NULL,
    claim_id          bigint NOT NULL REFERENCES claim,
    kind              text NOT NULL,
    one_id            bigint NOT NULL REFERENCES source,
    other_id          bigint REFERENCES source,
    reason            text NOT NULL CHECK (btrim(reason) <> ''),
    found_by          bigint NOT NULL REFERENCES staff,
    found_by_name     text NOT NULL,
    found_at          timestamptz NOT NULL,
    taken_back_by     bigint REFERENCES staff,
    taken_back_by_name text,
    taken_back_at     timestamptz,
    taken_back_reason text,
    CHECK ((kind = 'INDEPENDENT') = (other_id IS NULL)),
    CHECK (other_id <> one_id),
    CHECK ((taken_back_at IS NULL) = (taken_back_by IS NULL) AND (taken_back_at IS NULL) = (taken_back_reason IS NULL))
);
COMMENT ON TABLE finding IS 'APART, TOGETHER or INDEPENDENT: what an editor found about the origins of one claim; it counts until taken back';
CREATE INDEX finding_by_claim ON finding (claim_id);
CREATE INDEX finding_by_one ON finding (one_id);
CREATE INDEX finding_by_other ON finding (other_id);
CREATE UNIQUE INDEX finding_once ON finding (claim_id, kind, least(one_id, other_id), greatest(one_id, other_id))
    NULLS NOT DISTINCT WHERE taken_back_at IS NULL;

CREATE SEQUENCE carried_text_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE carried_text (
    id               bigint PRIMARY KEY,
    article_id       bigint NOT NULL REFERENCES article ON DELETE CASCADE,
    from_article_id  bigint REFERENCES article ON DELETE CASCADE,
    from_source_id   bigint NOT NULL REFERENCES source,
    share            numeric NOT NULL,
    sample           text NOT NULL,
    state            text NOT NULL,
    found_at         timestamptz NOT NULL,
    decided_by       bigint REFERENCES staff,
    decided_by_name  text,
    decided_at       timestamptz,
    UNIQUE (article_id, from_article_id),
    CHECK (state IN ('PROPOSED', 'CONFIRMED', 'REJECTED')),
    CHECK ((state = 'PROPOSED') = (decided_at IS NULL))
);
COMMENT ON COLUMN carried_text.share IS 'how much of the article, in words, stands in the other, from 0 to 1';
CREATE INDEX carried_text_by_other ON carried_text (from_article_id);
CREATE INDEX carried_text_by_source ON carried_text (from_source_id);

CREATE TABLE claim_reckoning (
    claim_id   bigint PRIMARY KEY REFERENCES claim ON DELETE CASCADE,
    outlets    int NOT NULL,
    paths      int NOT NULL,
    origins    int NOT NULL,
    possible   int NOT NULL,
    denying    int NOT NULL,
    circles    int NOT NULL,
    overruled  boolean NOT NULL
);
COMMENT ON TABLE claim_reckoning IS 'the numbers of each claim for lists; pages and files of one claim reckon anew';
COMMENT ON COLUMN claim_reckoning.denying IS 'how many origins deny it';

-- Whatever changes below a claim appends its number here, in the same transaction; appending waits for nobody.
CREATE TABLE claim_to_reckon (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    claim_id  bigint NOT NULL
);
CREATE INDEX claim_to_reckon_by_claim ON claim_to_reckon (claim_id);
INSERT INTO claim_to_reckon (claim_id) SELECT id FROM claim;

CREATE FUNCTION reckon_claims_of_statements(changed bigint[]) RETURNS void LANGUAGE sql AS $$
    WITH RECURSIVE leaning(id) AS (
        SELECT unnest(changed)
        UNION SELECT s.id FROM leaning l JOIN statement s ON s.rests_on_statement_id = l.id)
    INSERT INTO claim_to_reckon (claim_id)
        SELECT DISTINCT b.claim_id FROM leaning l JOIN bearing b ON b.statement_id = l.id;
$$;

CREATE FUNCTION reckon_claims_of_articles(changed bigint[]) RETURNS void LANGUAGE sql AS $$
    SELECT reckon_claims_of_statements(ARRAY(SELECT DISTINCT c.statement_id FROM article_version v
        JOIN citation c ON c.article_version_id = v.id WHERE v.article_id = ANY (changed)));
$$;

-- Those of the sources and of all that belong to them.
CREATE FUNCTION reckon_claims_of_sources(changed bigint[]) RETURNS void LANGUAGE sql AS $$
    WITH RECURSIVE down(id) AS (
        SELECT unnest(changed)
        UNION SELECT a.source_id FROM down d JOIN affiliation a ON a.body_id = d.id)
    SELECT reckon_claims_of_statements(ARRAY(
        SELECT s.id FROM statement s WHERE s.holder_id IN (SELECT id FROM down)
            OR s.rests_on_source_id IN (SELECT id FROM down)
        UNION SELECT c.statement_id FROM hop h JOIN citation c ON c.id = h.citation_id
            WHERE h.source_id IN (SELECT id FROM down)
        UNION SELECT e.statement_id FROM evidence e WHERE e.issuer_id IN (SELECT id FROM down)));
$$;

CREATE FUNCTION claim_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO claim_to_reckon (claim_id) VALUES (NEW.id);
    RETURN NULL;
END $$;
CREATE TRIGGER claim_is_reckoned AFTER INSERT ON claim FOR EACH ROW EXECUTE FUNCTION claim_changed();

CREATE FUNCTION of_claim_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO claim_to_reckon (claim_id) VALUES (coalesce(NEW.claim_id, OLD.claim_id));
    RETURN NULL;
END $$;
CREATE TRIGGER finding_is_reckoned AFTER INSERT OR UPDATE ON finding FOR EACH ROW EXECUTE FUNCTION of_claim_changed();
CREATE TRIGGER bearing_is_reckoned AFTER INSERT OR UPDATE OR DELETE ON bearing FOR EACH ROW EXECUTE FUNCTION of_claim_changed();

CREATE FUNCTION statement_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM reckon_claims_of_statements(ARRAY[NEW.id]);
    RETURN NULL;
END $$;
CREATE TRIGGER statement_is_reckoned AFTER UPDATE ON statement FOR EACH ROW EXECUTE FUNCTION statement_changed();

CREATE FUNCTION of_statement_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM reckon_claims_of_statements(ARRAY[coalesce(NEW.statement_id, OLD.statement_id)]);
    RETURN NULL;
END $$;
CREATE TRIGGER citation_is_reckoned AFTER INSERT OR UPDATE OR DELETE ON citation FOR EACH ROW EXECUTE FUNCTION of_statement_changed();
CREATE TRIGGER evidence_is_reckoned AFTER INSERT OR UPDATE OR DELETE ON evidence FOR EACH ROW EXECUTE FUNCTION of_statement_changed();

CREATE FUNCTION hop_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM reckon_claims_of_statements(ARRAY(
        SELECT statement_id FROM citation WHERE id = coalesce(NEW.citation_id, OLD.citation_id)));
    RETURN NULL;
END $$;
CREATE TRIGGER hop_is_reckoned AFTER INSERT OR UPDATE OR DELETE ON hop FOR EACH ROW EXECUTE FUNCTION hop_changed();

CREATE FUNCTION article_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM reckon_claims_of_articles(ARRAY[NEW.id]);
    RETURN NULL;
END $$;
CREATE TRIGGER article_is_reckoned AFTER UPDATE OF outlet_id ON article FOR EACH ROW
    WHEN (OLD.outlet_id IS DISTINCT FROM NEW.outlet_id) EXECUTE FUNCTION article_changed();

CREATE FUNCTION of_article_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM reckon_claims_of_articles(ARRAY[coalesce(NEW.article_id, OLD.article_id)]);
    RETURN NULL;
END $$;
CREATE TRIGGER version_is_reckoned AFTER INSERT OR UPDATE OF kind ON article_version FOR EACH ROW EXECUTE FUNCTION of_article_changed();
CREATE TRIGGER credit_is_reckoned AFTER INSERT OR UPDATE OR DELETE ON credit FOR EACH ROW EXECUTE FUNCTION of_article_changed();
CREATE TRIGGER carried_text_is_reckoned AFTER INSERT OR UPDATE OR DELETE ON carried_text FOR EACH ROW EXECUTE FUNCTION of_article_changed();

CREATE FUNCTION affiliation_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM reckon_claims_of_sources(ARRAY[coalesce(NEW.source_id, OLD.source_id)]);
    RETURN NULL;
END $$;
CREATE TRIGGER affiliation_is_reckoned AFTER INSERT OR UPDATE OR DELETE ON affiliation FOR EACH ROW EXECUTE FUNCTION affiliation_changed();

CREATE FUNCTION source_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM reckon_claims_of_sources(ARRAY[NEW.id]);
    RETURN NULL;
END $$;
CREATE TRIGGER source_is_reckoned AFTER UPDATE OF kind, known_to_desk ON source FOR EACH ROW
    WHEN (OLD.kind IS DISTINCT FROM NEW.kind OR OLD.known_to_desk IS DISTINCT FROM NEW.known_to_desk)
    EXECUTE FUNCTION source_changed();

-- Credibility 1 asks for a second origin; a senior editor may set that aside and says why.
ALTER TABLE assessment ADD COLUMN overruled text;
COMMENT ON COLUMN assessment.overruled IS 'why the statement is graded 1 although no second origin asserts it';
CREATE OR REPLACE VIEW grade_of_record AS
    SELECT DISTINCT ON (source_id, statement_id) source_id, statement_id, grade, grounds, grader_id, grader_name, at, overruled
    FROM assessment ORDER BY source_id, statement_id, at DESC, id DESC;
