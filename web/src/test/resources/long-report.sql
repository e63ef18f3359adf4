-- Report %1$d of %2$d rows, waiting for its release: 200 statements for a claim, each with a citation; half come through an
-- agency. A tenth with a caveat, a fifth with a figure, a fiftieth with evidence, a twentieth rests on a source; every second one
-- is graded, as is every source. The sources, 1,000 holders, 50 outlets, 20 agencies and 30 bodies, are planted with the first.
INSERT INTO source (id, version, kind, country, created_at)
    SELECT 9000000 + n, 1, CASE WHEN n <= 50 THEN 'NEWS_OUTLET' WHEN n <= 70 THEN 'NEWS_AGENCY'
        WHEN n <= 100 THEN 'GOVERNMENT_BODY' ELSE 'OFFICIAL' END, CASE WHEN n %% 3 = 0 THEN 'KR' END, now()
    FROM generate_series(1, 1100) n ON CONFLICT DO NOTHING;
INSERT INTO source_name (id, source_id, position, kind, text)
    SELECT 9000000 + n, 9000000 + n, 0, 'CANONICAL', CASE WHEN n <= 50 THEN 'Outlet' WHEN n <= 70 THEN 'Agency' WHEN n <= 100
        THEN 'Ministry' ELSE 'Spokesperson Міністерства' END || ' number ' || n FROM generate_series(1, 1100) n
    ON CONFLICT DO NOTHING;
INSERT INTO affiliation (id, source_id, body_id, kind, since)
    SELECT 9000000 + n, 9000000 + n, 9000071 + n %% 30, 'SPEAKS_FOR', '2020' FROM generate_series(101, 1100) n WHERE n %% 3 = 0
    ON CONFLICT DO NOTHING;
INSERT INTO grading_round (id, version, source_id, state, graders, opened_at, settled_at)
    SELECT 9000000 + n, 1, 9000000 + n, 'SETTLED', 1, now(), now() FROM generate_series(101, 1100) n ON CONFLICT DO NOTHING;
INSERT INTO record_grade (id, round_id, source_id, grade, grounds, way, given_by, given_by_name, at)
    SELECT 9000000 + n, 9000000 + n, 9000000 + n, substr('BCDF', 1 + n %% 4, 1), 'What it said before was borne out as often as not',
        'FOLLOWED', (SELECT id FROM staff WHERE sign_in_name = 'brandt'), 'R. Brandt', now() FROM generate_series(101, 1100) n
    ON CONFLICT DO NOTHING;
INSERT INTO article (id, version, outlet_id, title, language, address, created_at)
    SELECT %1$d0000000 + n, 1, 9000001 + n / 10 %% 50, 'What was said on day ' || n, 'en', 'https://example.org/news/' || n, now()
    FROM generate_series(0, %2$d - 1, 10) n;
INSERT INTO capture (id, bytes, sha256, media_type, charset, captured_at, captured_by)
    SELECT %1$d0000000 + n, '', md5(n::text) || md5((-n)::text), 'text/plain', 'UTF-8', now(), (SELECT min(id) FROM staff)
    FROM generate_series(0, %2$d - 1, 10) n;
INSERT INTO article_version (id, article_id, number, kind, published_on, text, capture_id)
    SELECT %1$d0000000 + n, %1$d0000000 + n, 1, 'ORIGINAL', '2024-10-18', 'text', %1$d0000000 + n
    FROM generate_series(0, %2$d - 1, 10) n;
INSERT INTO statement (id, version, holder_id, gist, made_on, made_earliest, made_latest, setting, basis, rests_on_source_id,
        created_at)
    SELECT %1$d0000000 + n, 1, 9000101 + n * 7 %% 1000, 'Troops were moved to the place with number ' || n
            || ', and more are being prepared, as “was said” before; =1+1',
        '2024-10-17', '2024-10-17', '2024-10-17', 'to reporters', CASE WHEN n %% 20 = 0 THEN 'RESTS_ON' ELSE 'NOT_STATED' END,
        CASE WHEN n %% 20 = 0 THEN 9000071 + n %% 30 END, now()
    FROM generate_series(0, %2$d - 1) n;
INSERT INTO citation (id, statement_id, article_version_id, quote, prefix, suffix, span_start, span_end, quote_mode, cue,
        naming, created_at, created_by)
    SELECT %1$d0000000 + n, %1$d0000000 + n, %1$d0000000 + n / 10 * 10, 'troops were moved to the place with number ' || n
            || ', and more are being prepared',
        'He spoke on Thursday and said that ', ', he added before he left the room.', 40, 120, 'DIRECT', 'said', 'NAMED', now(),
        (SELECT min(id) FROM staff)
    FROM generate_series(0, %2$d - 1) n;
INSERT INTO hop (id, citation_id, position, source_id, act)
    SELECT (%1$d0000000 + n) * 3 + p, %1$d0000000 + n, CASE WHEN n %% 2 = 1 AND p = 2 THEN 1 ELSE p END,
        CASE p WHEN 0 THEN 9000001 + n / 10 %% 50 WHEN 1 THEN 9000051 + n %% 20 ELSE 9000101 + n * 7 %% 1000 END,
        CASE p WHEN 2 THEN 'SAYS' ELSE 'REPORTS' END
    FROM generate_series(0, %2$d - 1) n, generate_series(0, 2) p WHERE p <> 1 OR n %% 2 = 0;
INSERT INTO caveat (id, statement_id, citation_id, position, utterer_id, text)
    SELECT %1$d0000000 + n, %1$d0000000 + n, %1$d0000000 + n, 0, 9000001 + n / 10 %% 50, 'not independently verified'
    FROM generate_series(0, %2$d - 1, 10) n;
INSERT INTO figure (id, statement_id, position, low, unit, phase, approximate)
    SELECT %1$d0000000 + n, %1$d0000000 + n, 0, 1500 + n, 'soldiers', 'deployed', n %% 2 = 0 FROM generate_series(0, %2$d - 1, 5) n;
INSERT INTO evidence (id, statement_id, citation_id, position, kind, description, issuer_id, state)
    SELECT %1$d0000000 + n, %1$d0000000 + n, %1$d0000000 + n, 0, 'IMAGE', 'Satellite image number ' || n, 9000101 + n * 7 %% 1000, 'SHOWN'
    FROM generate_series(0, %2$d - 1, 50) n;
INSERT INTO grading_round (id, version, statement_id, state, graders, opened_at, settled_at)
    SELECT %1$d0000000 + n, 1, %1$d0000000 + n, 'SETTLED', 1, now(), now() FROM generate_series(0, %2$d - 1, 2) n;
INSERT INTO record_grade (id, round_id, statement_id, grade, grounds, way, given_by, given_by_name, at)
    SELECT %1$d0000000 + n, %1$d0000000 + n, %1$d0000000 + n, (2 + n / 2 %% 5)::text, 'It agrees with what is known, and nobody else says so',
        'FOLLOWED', (SELECT id FROM staff WHERE sign_in_name = 'brandt'), 'R. Brandt', now() FROM generate_series(0, %2$d - 1, 2) n;
INSERT INTO claim (id, version, text, created_at)
    SELECT %1$d0000000 + n, 1, 'Claim number ' || n || ' of report %1$d: soldiers were moved to the place with this number', now()
    FROM generate_series(0, %2$d / 200 - 1) n;
INSERT INTO bearing (id, claim_id, statement_id, stance)
    SELECT %1$d0000000 + n, %1$d0000000 + n / 200, %1$d0000000 + n,
        CASE WHEN n %% 12 = 0 THEN 'DENIES' WHEN n %% 17 = 0 THEN 'CANNOT_CONFIRM' ELSE 'ASSERTS' END
    FROM generate_series(0, %2$d - 1) n;
INSERT INTO report (id, version, title, question, state, drafter_id, drafter_name, created_at, changed_at, sent_at)
    SELECT %1$d0000000, 1, 'Who says that %1$d times', 'Were they moved?', 'SENT', id, name, now(), now(), now()
    FROM staff WHERE sign_in_name = 'brandt';
INSERT INTO report_drafter (report_id, staff_id) SELECT id, drafter_id FROM report WHERE id = %1$d0000000;
INSERT INTO report_item (id, report_id, claim_id, position, note)
    SELECT %1$d0000000 + n, %1$d0000000, %1$d0000000 + n, n + 1, 'Read on Thursday.' FROM generate_series(0, %2$d / 200 - 1) n;
INSERT INTO chosen_statement (id, report_item_id, statement_id, position)
    SELECT %1$d0000000 + n, %1$d0000000 + n / 200, %1$d0000000 + n, n %% 200 + 1 FROM generate_series(0, %2$d - 1) n;
