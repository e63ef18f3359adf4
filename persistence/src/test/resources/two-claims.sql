-- Claim 1 is asserted by Seoul (statement 1, through the wire, and by statement 3, which rests on it); claim 2 by somebody apart.
INSERT INTO staff (id, version, sign_in_name, name, roles, created_at)
    VALUES (1, 1, 'brandt', 'R. Brandt', 'EDITOR', now());
INSERT INTO source (id, version, kind, created_at) VALUES
    (1, 1, 'NEWS_OUTLET', now()), (2, 1, 'NEWS_AGENCY', now()), (3, 1, 'INTELLIGENCE_SERVICE', now()),
    (4, 1, 'GOVERNMENT_BODY', now()), (5, 1, 'OFFICIAL', now()), (6, 1, 'NEWS_OUTLET', now()), (7, 1, 'OFFICIAL', now());
INSERT INTO source_name (id, source_id, position, kind, text) SELECT 1000 + id, id, 0, 'CANONICAL', 'Source ' || id FROM source;
INSERT INTO affiliation (id, source_id, body_id, kind) VALUES (1001, 3, 4, 'ORGAN_OF');
INSERT INTO article (id, version, outlet_id, title, language, created_at) VALUES (1, 1, 1, 'One', 'en', now()), (2, 1, 6, 'Two', 'en', now());
INSERT INTO capture (id, bytes, sha256, media_type, charset, captured_at, captured_by) VALUES (1, '', 'x', 'text/plain', 'UTF-8', now(), 1);
INSERT INTO article_version (id, article_id, number, kind, text, capture_id) VALUES (1, 1, 1, 'ORIGINAL', 'Text one', 1), (2, 2, 1, 'ORIGINAL', 'Text two', 1);
INSERT INTO credit (id, article_id, position, source_id) VALUES (1, 1, 0, 2);
INSERT INTO carried_text (id, article_id, version_id, from_article_id, from_version_id, from_source_id, share, words, longest, state, found_at)
    VALUES (1, 1, 1, 2, 2, 2, 0.5, 9, 9, 'PROPOSED', now());
INSERT INTO claim (id, version, text, created_at) VALUES (1, 1, 'It moved', now()), (2, 1, 'It rained', now());
INSERT INTO statement (id, version, holder_id, gist, basis, rests_on_statement_id, created_at) VALUES
    (1, 1, 3, 'It moves', 'NOT_STATED', NULL, now()), (2, 1, 7, 'It rains', 'FIRST_HAND', NULL, now()), (3, 1, 5, 'So they say', 'RESTS_ON', 1, now());
INSERT INTO citation (id, statement_id, article_version_id, quote, prefix, suffix, span_start, span_end, quote_mode, naming, created_at, created_by) VALUES
    (1, 1, 1, 'Text', '', '', 0, 4, 'PARAPHRASE', 'NAMED', now(), 1), (2, 2, 2, 'Text', '', '', 0, 4, 'PARAPHRASE', 'NAMED', now(), 1);
INSERT INTO hop (id, citation_id, position, source_id, act) VALUES
    (1, 1, 0, 2, 'RELAYS'), (2, 1, 1, 3, 'SAYS'), (3, 2, 0, 7, 'SAYS');
INSERT INTO evidence (id, statement_id, position, kind, description, issuer_id, state) VALUES (1, 1, 0, 'IMAGE', 'ships', 3, 'SHOWN');
INSERT INTO bearing (id, claim_id, statement_id, stance) VALUES (1, 1, 3, 'ASSERTS'), (2, 2, 2, 'ASSERTS');
INSERT INTO finding (id, version, claim_id, kind, one_id, reason, found_by, found_by_name, found_at)
    VALUES (1, 1, 1, 'INDEPENDENT', 3, 'known', 1, 'R. Brandt', now());

-- Seoul in every other place where a source may stand; statement 4 is about nothing.
INSERT INTO article (id, version, outlet_id, title, language, created_at) VALUES (3, 1, 3, 'Three', 'en', now());
INSERT INTO credit (id, article_id, position, source_id) VALUES (2, 3, 0, 3), (3, 3, 1, 7);
INSERT INTO statement (id, version, holder_id, gist, basis, rests_on_source_id, created_at) VALUES (4, 1, 6, 'So it is', 'RESTS_ON', 3, now());
INSERT INTO caveat (id, statement_id, position, utterer_id, text) VALUES (1, 4, 0, 3, 'not checked');
INSERT INTO evidence (id, statement_id, position, kind, description, checker_id, state) VALUES (2, 4, 0, 'MAP', 'a map', 3, 'SEEN');
INSERT INTO affiliation (id, source_id, body_id, kind) VALUES (1002, 6, 3, 'OWNED_BY'), (1003, 6, 7, 'OWNED_BY');
INSERT INTO article_version (id, article_id, number, kind, text, capture_id) VALUES (3, 3, 1, 'ORIGINAL', 'Text three', 1);
INSERT INTO carried_text (id, article_id, version_id, from_article_id, from_version_id, from_source_id, share, words, longest, state, found_at)
    VALUES (2, 2, 2, 3, 3, 3, 0.5, 9, 9, 'PROPOSED', now());
INSERT INTO finding (id, version, claim_id, kind, one_id, other_id, reason, found_by, found_by_name, found_at)
    VALUES (2, 1, 1, 'TOGETHER', 2, 3, 'one desk', 1, 'R. Brandt', now()), (3, 1, 2, 'APART', 3, 5, 'two desks', 1, 'R. Brandt', now());
INSERT INTO report (id, version, title, state, drafter_id, drafter_name, created_at, changed_at) VALUES (1, 1, 'What moved?', 'RELEASED', 1, 'R. Brandt', now(), now());
INSERT INTO edition (id, report_id, number, title, rows, csv, csv_sha256, drafter_name, released_by, released_by_name, released_at)
    VALUES (1, 1, 1, 'What moved?', 1, '', 'x', 'R. Brandt', 1, 'C. Adler', now());
INSERT INTO edition_subject (edition_id, source_id) VALUES (1, 3);
INSERT INTO opinion_list (id, name, as_of, licence, imported_at, imported_by, imported_by_name) VALUES (9001, 'A list', '2021', 'CC BY', now(), 1, 'R. Brandt');
INSERT INTO cited_opinion (id, version, list_id, line, name, doubtful, digest, source_id) VALUES (9001, 1, 9001, 1, 'Seoul', false, 'x', 3);
