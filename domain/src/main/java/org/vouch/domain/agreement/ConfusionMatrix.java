package org.vouch.domain.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How often one chose each category (rows) where another chose each (columns), of the same subjects. */
public final class ConfusionMatrix {

    private final int[][] cells;

    /** @throws IllegalArgumentException if there are not as many columns as rows */
    public ConfusionMatrix(int[][] cells) {
        this.cells = Arrays.stream(cells).map(int[]::clone).toArray(int[][]::new);
        if (Arrays.stream(this.cells).anyMatch(row -> row.length != cells.length)) {
            throw new IllegalArgumentException("not square");
        }
    }

    public int categories() {
        return cells.length;
    }

    public int count(int row, int column) {
        return cells[row][column];
    }

    /** How many subjects there are. */
    public int total() {
        return Arrays.stream(cells).flatMapToInt(Arrays::stream).sum();
    }

    /** The largest number in a cell. */
    public int most() {
        return Arrays.stream(cells).flatMapToInt(Arrays::stream).max().orElse(0);
    }

    /** The first so many categories alone, as if the others had not been chosen. */
    public ConfusionMatrix first(int categories) {
        return new ConfusionMatrix(Arrays.stream(cells, 0, categories)
                .map(row -> Arrays.copyOf(row, categories))
                .toArray(int[][]::new));
    }

    /** How many subjects stand on the diagonal of the first so many categories. */
    public int onDiagonal(int categories) {
        int same = 0;
        for (int category = 0; category < categories; category++) {
            same += cells[category][category];
        }
        return same;
    }

    /** One pair of categories for each subject. */
    List<int[]> subjects() {
        List<int[]> subjects = new ArrayList<>();
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells.length; column++) {
                for (int time = 0; time < cells[row][column]; time++) {
                    subjects.add(new int[] {row, column});
                }
            }
        }
        return subjects;
    }
}
