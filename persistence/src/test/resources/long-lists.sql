-- A desk by the numbers: 40 sources, 300 articles, 9 claims and 1,300 statements, with one citation, two or none.
INSERT INTO staff (id, version, sign_in_name, name, roles, created_at) VALUES (1, 1, 'kim', 'Kim', 'EDITOR', now());
INSERT INTO source (id, version, kind, country, created_at, retired_at, retired_reason)
    SELECT n, 1, CASE WHEN n <= 8 THEN 'NEWS_OUTLET' WHEN n % 3 = 0 THEN 'OFFICIAL' ELSE 'GOVERNMENT_BODY' END,
        CASE n % 4 WHEN 0 THEN NULL WHEN 1 THEN 'KR' ELSE 'UA' END, now(),
        CASE WHEN n % 13 = 0 THEN now() END, CASE WHEN n % 13 = 0 THEN 'dissolved' END FROM generate_series(1, 40) n;
INSERT INTO source_name (id, source_id, position, kind, text)
    SELECT n, n, 0, 'CANONICAL', CASE WHEN n = 2 THEN '=HYPERLINK(1)' ELSE chr(65 + n * 7 % 26) || 'genc' || n END
    FROM generate_series(1, 40) n
    UNION ALL SELECT 100 + n, n, 1, 'ALIAS', 'Also ' || n FROM generate_series(1, 40, 3) n;
INSERT INTO interest (id, source_id, text) SELECT n, n, 'party ' || n FROM generate_series(1, 40, 5) n;
INSERT INTO affiliation (id, source_id, body_id, kind, since)
    SELECT n, n, n + 1, 'ORGAN_OF', '2020' FROM generate_series(10, 20) n;
INSERT INTO article (id, version, outlet_id, title, language, address, created_at)
    SELECT n, 1, 1 + n % 8, 'Title ' || n, 'en', 'https://example.org/' || n, now() FROM generate_series(1, 300) n;
INSERT INTO capture (id, bytes, sha256, media_type, charset, captured_at, captured_by)
    SELECT n, '', md5(n::text), 'text/plain', 'UTF-8', '2024-10-19T08:00:00Z', 1 FROM generate_series(1, 300) n;
INSERT INTO article_version (id, article_id, number, kind, published_on, text, capture_id)
    SELECT n, n, 1, 'ORIGINAL', '2024-10-18', 'text', n FROM generate_series(1, 300) n;
INSERT INTO statement (id, version, holder_id, gist, made_on, made_earliest, made_latest, basis, created_at)
    SELECT n, 1, 9 + n * 31 % 32, CASE WHEN n % 17 = 0 THEN '-2+3 cmd' ELSE md5(n::text) || ' said' END,
        d::text, d, d, 'NOT_STATED', now()
    FROM generate_series(1, 1300) n
    CROSS JOIN LATERAL (SELECT CASE WHEN n % 3 > 0 THEN DATE '2024-10-01' + n * 7 % 60 END AS d) day;
INSERT INTO citation (id, statement_id, article_version_id, quote, prefix, suffix, span_start, span_end, quote_mode, naming,
        created_at, created_by)
    SELECT n * 10 + c, n, 1 + (n * 11 + c) % 300, 'quote of ' || n, '', '', 0, 4, 'DIRECT', 'NAMED', now(), 1
    FROM generate_series(1, 1300) n CROSS JOIN generate_series(1, 2) c WHERE n % 10 > 0 AND (c = 1 OR n % 7 = 0);
INSERT INTO hop (id, citation_id, position, source_id, act)
    SELECT q.id * 2, q.id, 0, a.outlet_id, 'REPORTS' FROM citation q JOIN article a ON a.id = q.article_version_id
    UNION ALL SELECT q.id * 2 + 1, q.id, 1, s.holder_id, 'SAYS' FROM citation q JOIN statement s ON s.id = q.statement_id;
INSERT INTO caveat (id, statement_id, position, utterer_id, text)
    SELECT n * 2 + c, n, c, 1 + n % 8, 'not verified ' || c FROM generate_series(1, 1300, 5) n, generate_series(0, 1) c;
INSERT INTO claim (id, version, text, created_at) SELECT n, 1, 'Claim ' || n, now() FROM generate_series(1, 9) n;
INSERT INTO bearing (id, claim_id, statement_id, stance)
    SELECT n, 1 + n % 8, n, (ARRAY['ASSERTS','DENIES','DOUBTS'])[1 + n % 3] FROM generate_series(1, 1300) n WHERE n % 4 > 0;
WITH r AS (INSERT INTO grading_round (id, version, statement_id, state, graders, opened_at, settled_at)
    SELECT n, 1, n, 'SETTLED', 1, now(), now() FROM generate_series(1, 1300, 3) n RETURNING id, statement_id)
INSERT INTO record_grade (id, round_id, statement_id, grade, grounds, way, given_by, given_by_name, at, review_on)
    SELECT id, id, statement_id, (1 + id % 6)::text, 'because', 'FOLLOWED', 1, 'Kim', now(), '2025-01-01' FROM r;
-- Two have graded and a third has not: nobody is to see it.
INSERT INTO grading_round (id, version, statement_id, state, graders, opened_at) VALUES (9000, 1, 2, 'OPEN', 3, now());
INSERT INTO assessment (id, round_id, statement_id, grade, grounds, grader_id, grader_name, at)
    VALUES (9000, 9000, 2, '5', 'blind grounds', 1, 'Kim', now());
