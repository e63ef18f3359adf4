-- An edition is stale, too, once a statement in it was revised.
ALTER TABLE stale_edition DROP CONSTRAINT stale_edition_reason_check,
    ADD CONSTRAINT stale_edition_reason_check CHECK (reason IN ('REGRADE', 'REVISION', 'CORRECTION', 'RETRACTION'));
