package org.vouch.web.agreement;

import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.agreement.Axis;
import org.vouch.domain.agreement.ConfusionMatrix;

/**
 * Two gradings beside each other as a table of numbers. Shades only repeat what the numbers say; what was not judged stands
 * apart, beyond a dashed line.
 *
 * @param down whose grades the rows are
 * @param across whose the columns are
 */
public record MatrixView(String caption, String down, String across, List<Head> columns, List<Row> rows) {

    private static final List<String> SHADES = List.of("m0", "m1", "m2", "m3", "m4");

    /** The grade of a row or column. */
    public record Head(String code, String css) {}

    /** How often, and how it is shaded. */
    public record Cell(int count, String css) {}

    /** What stands beside one grade. */
    public record Row(Head head, List<Cell> cells) {}

    static MatrixView of(String caption, String down, Axis rows, String across, Axis columns, ConfusionMatrix matrix) {
        List<Row> all = new ArrayList<>();
        for (int row = 0; row < matrix.categories(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < matrix.categories(); column++) {
                int count = matrix.count(row, column);
                cells.add(new Cell(count, css(row, column) + " " + shade(count, matrix.most())));
            }
            all.add(new Row(head(rows, row), cells));
        }
        List<Head> heads = all.stream()
                .map(row -> all.indexOf(row))
                .map(column -> head(columns, column))
                .toList();
        return new MatrixView(caption, down, across, heads, all);
    }

    private static Head head(Axis axis, int category) {
        return new Head(axis.code(category), category == Axis.NOT_JUDGED ? "apart" : "");
    }

    private static String css(int row, int column) {
        boolean apart = column == Axis.NOT_JUDGED;
        if (apart) {
            return "apart";
        }
        return row == column ? "same" : "";
    }

    /** From 0 for none to the darkest for the most. */
    private static String shade(int count, int most) {
        int darkest = SHADES.size() - 1;
        return SHADES.get(count == 0 ? 0 : 1 + (darkest - 1) * count / most);
    }
}
