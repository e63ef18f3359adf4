package org.vouch.persistence.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What a desk may do next, by chance: one transaction of one to three changes to whatever is there. */
final class RandomHistory {

    private static final String ANY = "(SELECT id FROM %s ORDER BY md5(id::text || '%d') LIMIT 1)";

    private static final String NOT_GRADED =
            " AND NOT EXISTS (SELECT 1 FROM assessment a WHERE a.statement_id = statement.id)";

    private static final String JUDGED = "(SELECT min(r.id) FROM grading_round r JOIN assessment a ON a.round_id = r.id"
            + " WHERE r.state = 'OPEN')";
    private static final String UNJUDGED = "(SELECT min(r.id) FROM grading_round r LEFT JOIN assessment a"
            + " ON a.round_id = r.id WHERE r.state = 'OPEN' AND a.id IS NULL)";

    private final Random chance;

    /** A number of its own for each row, above what other histories in the same database made. */
    private long last;

    RandomHistory(Random chance) {
        this.chance = chance;
        this.last = chance.nextInt(1_000_000) * 1000L;
    }

    List<String> next() {
        List<String> changes = new ArrayList<>(last % 1000 == 0 ? beginning() : List.of());
        IntStream.range(0, 1 + chance.nextInt(3)).forEach(i -> changes.addAll(change()));
        return changes;
    }

    private List<String> beginning() {
        return List.of(source(), source(), statement(), statement(), claim());
    }

    private List<String> change() {
        return switch (chance.nextInt(14)) {
            case 0 -> List.of(source());
            case 1 -> List.of(statement());
            case 2 -> List.of(claim());
            case 3 ->
                List.of("UPDATE source SET version = version + 1, note = '" + word() + "' WHERE id = " + any("source"));
            case 4 -> List.of("UPDATE source_name SET text = '" + word() + "' WHERE source_id = " + any("source"));
            case 5 -> List.of("UPDATE statement SET gist = '" + word() + "' WHERE id = " + any("statement"));
            case 6 ->
                List.of("INSERT INTO bearing SELECT " + id() + ", c, s, 'ASSERTS' FROM " + any("claim") + " x(c), "
                        + any("statement") + " y(s) ON CONFLICT DO NOTHING");
            case 7 ->
                List.of("UPDATE bearing SET stance = CASE stance WHEN 'ASSERTS' THEN 'DENIES' ELSE 'ASSERTS' END"
                        + " WHERE id = " + any("bearing"));
            case 8 -> List.of("DELETE FROM bearing WHERE id = " + any("bearing"));
            case 9 -> merging(any("source"), any("source"));
            case 10 ->
                List.of("INSERT INTO figure (id, statement_id, position, low, unit, approximate) SELECT " + id()
                        + ", s, 0, " + chance.nextInt(20000) + ", 'troops', true FROM " + any("statement") + " y(s)");
            case 11 -> List.of("DELETE FROM statement WHERE id = " + any("statement") + NOT_GRADED);
            case 12 -> List.of("UPDATE claim SET text = '" + word() + "' WHERE id = " + any("claim"));
            default -> grade();
        };
    }

    private String source() {
        long id = id();
        return "INSERT INTO source (id, version, kind, created_at) VALUES (" + id + ", 1, 'OFFICIAL', now());"
                + " INSERT INTO source_name VALUES (" + id + ", " + id + ", 0, 'CANONICAL', '" + word() + "')";
    }

    private String statement() {
        return "INSERT INTO statement (id, version, holder_id, gist, basis, created_at) VALUES (" + id() + ", 1, "
                + any("source") + ", '" + word() + "', 'NOT_STATED', now())";
    }

    private String claim() {
        return "INSERT INTO claim VALUES (" + id() + ", 1, '" + word() + "', NULL, now())";
    }

    private static List<String> merging(String from, String into) {
        return List.of(
                "UPDATE statement SET holder_id = " + into + " WHERE holder_id = " + from,
                "UPDATE source SET retired_at = now(), retired_reason = 'merged' WHERE id = " + from
                        + " AND retired_at IS NULL");
    }

    /** A round begins, is judged, or is settled with a grade of record, whichever comes next for some source. */
    private List<String> grade() {
        String grade = String.valueOf((char) ('A' + chance.nextInt(6)));
        return List.of(
                "INSERT INTO grading_round (id, version, source_id, state, graders, opened_at) SELECT " + id()
                        + ", 1, s, 'OPEN', 1, now() FROM " + any("source") + " x(s) ON CONFLICT DO NOTHING",
                "INSERT INTO record_grade (id, round_id, source_id, grade, grounds, way, given_by, given_by_name, at)"
                        + " SELECT " + id() + ", round_id, source_id, grade, grounds, 'FOLLOWED', 1, 'Kim', now() FROM"
                        + " standing_assessment WHERE round_id = " + JUDGED,
                "UPDATE grading_round SET state = 'SETTLED', settled_at = now(), version = 2 WHERE id = " + JUDGED,
                "INSERT INTO assessment (id, round_id, source_id, grade, grounds, grader_id, grader_name, at) SELECT "
                        + id()
                        + ", id, source_id, '" + grade + "', '" + word()
                        + "', 1, 'Kim', now() FROM grading_round WHERE id = "
                        + UNJUDGED);
    }

    /** The same one for the whole of a statement, whatever was done before it. */
    private String any(String table) {
        return ANY.formatted(table, chance.nextInt(1000));
    }

    private String word() {
        return "word " + chance.nextInt(1_000_000_000);
    }

    private long id() {
        return ++last;
    }
}
