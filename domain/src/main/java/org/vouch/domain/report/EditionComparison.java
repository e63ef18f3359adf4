package org.vouch.domain.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of the rows of one edition in another, cell by cell. Both are taken from their stored files; what the desk
 * says today has no part in it. The report's title and the number of the edition stand in every row and are no difference
 * of any.
 *
 * @param rows in the order of the other edition, those it dropped after the one they stood behind
 */
public record EditionComparison(List<RowDifference> rows) {

    private static final String ITEM = Column.ITEM.header();
    private static final Set<String> OF_THE_EDITION = Set.of(Column.REPORT.header(), Column.EDITION.header());

    public EditionComparison {
        rows = List.copyOf(rows);
    }

    public static EditionComparison of(EditionCells older, EditionCells newer) {
        Map<RowKey, List<String>> before = byKey(older);
        Map<RowKey, List<String>> after = byKey(newer);
        Map<RowKey, List<RowKey>> dropped = dropped(before, after);
        List<String> columns = columns(older, newer);
        List<RowDifference> rows = new ArrayList<>();
        dropped.getOrDefault(null, List.of()).forEach(key -> rows.add(dropped(older, columns, key, before.get(key))));
        after.forEach((key, row) -> {
            rows.add(difference(columns, key, older, before.get(key), newer, row));
            dropped.getOrDefault(key, List.of())
                    .forEach(one -> rows.add(dropped(older, columns, one, before.get(one))));
        });
        return new EditionComparison(rows);
    }

    public long count(RowChange kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    /** Without those that are the same in both. */
    public List<RowDifference> changed() {
        return rows.stream().filter(row -> row.kind() != RowChange.SAME).toList();
    }

    /** Whether the two say the same. */
    public boolean isSame() {
        return count(RowChange.SAME) == rows.size();
    }

    private static RowDifference difference(
            List<String> columns,
            RowKey key,
            EditionCells older,
            List<String> was,
            EditionCells newer,
            List<String> is) {
        List<CellDifference> cells = new ArrayList<>();
        for (String column : columns) {
            String before = was == null ? "" : older.cell(was, column);
            String after = newer.cell(is, column);
            if (!before.equals(after)) {
                cells.add(new CellDifference(column, before, after));
            }
        }
        return told(kind(was, cells), key, newer, is, cells);
    }

    private static RowChange kind(List<String> was, List<CellDifference> cells) {
        if (was == null) {
            return RowChange.ADDED;
        }
        if (cells.isEmpty()) {
            return RowChange.SAME;
        }
        boolean onlyPlace = cells.stream().allMatch(cell -> cell.column().equals(ITEM));
        return onlyPlace ? RowChange.MOVED : RowChange.CHANGED;
    }

    private static RowDifference dropped(EditionCells older, List<String> columns, RowKey key, List<String> was) {
        List<CellDifference> cells = columns.stream()
                .map(column -> new CellDifference(column, older.cell(was, column), ""))
                .filter(cell -> !cell.before().isEmpty())
                .toList();
        return told(RowChange.DROPPED, key, older, was, cells);
    }

    private static RowDifference told(
            RowChange kind, RowKey key, EditionCells of, List<String> row, List<CellDifference> cells) {
        return new RowDifference(
                kind, key, of.cell(row, Column.CLAIM.header()), of.cell(row, Column.STATEMENT.header()), cells);
    }

    /** Those of the later edition in their order, then those only the earlier one has. */
    private static List<String> columns(EditionCells older, EditionCells newer) {
        Set<String> columns = new LinkedHashSet<>(newer.headers());
        columns.addAll(older.headers());
        columns.removeAll(OF_THE_EDITION);
        return List.copyOf(columns);
    }

    /** By the row they stood behind that is there still; null for the head. */
    private static Map<RowKey, List<RowKey>> dropped(
            Map<RowKey, List<String>> before, Map<RowKey, List<String>> after) {
        Map<RowKey, List<RowKey>> dropped = new HashMap<>();
        RowKey behind = null;
        for (RowKey key : before.keySet()) {
            if (after.containsKey(key)) {
                behind = key;
            } else {
                dropped.computeIfAbsent(behind, none -> new ArrayList<>()).add(key);
            }
        }
        return dropped;
    }

    private static Map<RowKey, List<String>> byKey(EditionCells cells) {
        Map<RowKey, List<String>> byKey = new LinkedHashMap<>();
        for (List<String> row : cells.rows()) {
            int nth = 1;
            while (byKey.putIfAbsent(key(cells, row, nth), row) != null) {
                nth++;
            }
        }
        return byKey;
    }

    private static RowKey key(EditionCells cells, List<String> row, int nth) {
        return new RowKey(
                cells.cell(row, Column.CLAIM_ID.header()),
                cells.cell(row, Column.STATEMENT_ID.header()),
                cells.cell(row, Column.CITATION_ID.header()),
                nth);
    }
}
