-- What was taken back was never given, and made no edition stale: the label of a mark never changes and is read from the
-- table itself, so that a mark that went with its regrade shows in no past.
SELECT keep_history('stale_edition', 't.at', ARRAY['label']);
