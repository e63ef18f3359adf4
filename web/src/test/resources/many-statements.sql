-- Statements %1$d to %2$d of a big desk, each with its citation; a tenth with a caveat, a quarter with a grade. The sources
-- of it, 1,000 holders and 50 outlets, are planted with the first.
INSERT INTO source (id, version, kind, created_at)
    SELECT 1000000 + n, 1, CASE WHEN n <= 50 THEN 'NEWS_OUTLET' ELSE 'OFFICIAL' END, now() FROM generate_series(1, 1050) n
    ON CONFLICT DO NOTHING;
INSERT INTO source_name (id, source_id, position, kind, text)
    SELECT 1000000 + n, 1000000 + n, 0, 'CANONICAL', 'Source number ' || n FROM generate_series(1, 1050) n
    ON CONFLICT DO NOTHING;
INSERT INTO article (id, version, outlet_id, title, language, address, created_at)
    SELECT 1000000 + n, 1, 1000001 + n %% 50, 'What was said on day ' || n, 'en', 'https://example.org/news/' || n, now()
    FROM generate_series(%1$d, %2$d) n WHERE n %% 5 = 0;
INSERT INTO capture (id, bytes, sha256, media_type, charset, captured_at, captured_by)
    SELECT 1000000 + n, '', md5(n::text) || md5((-n)::text), 'text/plain', 'UTF-8', now(), (SELECT min(id) FROM staff)
    FROM generate_series(%1$d, %2$d) n WHERE n %% 5 = 0;
INSERT INTO article_version (id, article_id, number, kind, published_on, text, capture_id)
    SELECT 1000000 + n, 1000000 + n, 1, 'ORIGINAL', '2024-10-18', 'text', 1000000 + n
    FROM generate_series(%1$d, %2$d) n WHERE n %% 5 = 0;
INSERT INTO statement (id, version, holder_id, gist, made_on, made_earliest, made_latest, setting, basis, created_at)
    SELECT 1000000 + n, 1, 1000051 + n * 7 %% 1000, 'Troops were moved to the place with number ' || n || ', as is said',
        '2024-10-17', '2024-10-17', '2024-10-17', 'to reporters', 'NOT_STATED', now()
    FROM generate_series(%1$d, %2$d) n;
INSERT INTO citation (id, statement_id, article_version_id, quote, prefix, suffix, span_start, span_end, quote_mode, cue,
        naming, created_at, created_by)
    SELECT 1000000 + n, 1000000 + n, 1000000 + greatest(n / 5 * 5, 5), 'troops were moved to the place with number ' || n,
        '', '', 0, 40, 'DIRECT', 'said', 'NAMED', now(), (SELECT min(id) FROM staff)
    FROM generate_series(%1$d, %2$d) n;
INSERT INTO hop (id, citation_id, position, source_id, act)
    SELECT 2000000 + n * 2 + p, 1000000 + n, p, CASE p WHEN 0 THEN 1000001 + n / 5 * 5 %% 50 ELSE 1000051 + n * 7 %% 1000 END,
        CASE p WHEN 0 THEN 'REPORTS' ELSE 'SAYS' END FROM generate_series(%1$d, %2$d) n, generate_series(0, 1) p;
INSERT INTO caveat (id, statement_id, position, utterer_id, text)
    SELECT 1000000 + n, 1000000 + n, 0, 1000001 + n / 5 * 5 %% 50, 'not independently verified'
    FROM generate_series(%1$d, %2$d) n WHERE n %% 10 = 0;
INSERT INTO grading_round (id, version, statement_id, state, graders, opened_at, settled_at)
    SELECT 1000000 + n, 1, 1000000 + n, 'SETTLED', 1, now(), now() FROM generate_series(%1$d, %2$d) n WHERE n %% 4 = 0;
INSERT INTO record_grade (id, round_id, statement_id, grade, grounds, way, given_by, given_by_name, at)
    SELECT 1000000 + n, 1000000 + n, 1000000 + n, (1 + n %% 6)::text, 'It agrees with what is known', 'FOLLOWED',
        (SELECT min(id) FROM staff), 'R. Brandt', now() FROM generate_series(%1$d, %2$d) n WHERE n %% 4 = 0;
