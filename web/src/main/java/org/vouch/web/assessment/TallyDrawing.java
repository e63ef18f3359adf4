package org.vouch.web.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.vouch.domain.assessment.SourceTally;
import org.vouch.domain.claim.Stance;
import org.vouch.web.shared.Texts;
import org.vouch.web.shared.drawing.Anchor;
import org.vouch.web.shared.drawing.Face;
import org.vouch.web.shared.drawing.Picture;
import org.vouch.web.shared.drawing.Point;
import org.vouch.web.shared.drawing.Shape;
import org.vouch.web.shared.drawing.Sketch;

/**
 * What a source held by stance and credibility: a disc for each field, as large as what it counts, with the number. 6
 * and no grade stand apart and hollow: neither is a step of the scale.
 */
final class TallyDrawing {

    static final List<String> GRADES = List.of("1", "2", "3", "4", "5", "6");
    private static final double ROW = 44;
    private static final double HEAD = 28;
    private static final double LARGEST = 15;

    private final SourceTally tally;
    private final double width;
    private final ResourceBundle texts;
    private final Sketch sketch = new Sketch();
    private final List<Shape> discs = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final double labels;
    private double most = 1;

    private TallyDrawing(SourceTally tally, double width, Locale locale) {
        this.tally = tally;
        this.width = width;
        this.texts = Texts.of(locale);
        this.labels = width < 500 ? 0 : 180;
    }

    /** The stances it took at all. */
    static List<Stance> stances(SourceTally tally) {
        return Arrays.stream(Stance.values())
                .filter(stance -> tally.counts().stream().anyMatch(count -> count.stance() == stance))
                .toList();
    }

    static Picture draw(SourceTally tally, double width, Locale locale) {
        return new TallyDrawing(tally, width, locale).picture();
    }

    private Picture picture() {
        most = tally.counts().stream()
                .mapToDouble(SourceTally.StanceCount::statements)
                .max()
                .orElse(1);
        List<Stance> stances = stances(tally);
        for (int column = 0; column <= GRADES.size(); column++) {
            String head = column < GRADES.size() ? GRADES.get(column) : "–";
            sketch.label(Face.TITLE, head, x(column), HEAD - 10, Anchor.MIDDLE);
        }
        for (int row = 0; row < stances.size(); row++) {
            row(stances.get(row), HEAD + ROW * row + ROW / 2 + (labels == 0 ? ROW / 4 : 0));
        }
        Picture drawn = sketch.finish(width, HEAD + ROW * stances.size() + ROW / 2, String.join("; ", told));
        discs.addAll(drawn.shapes());
        return new Picture(drawn.width(), drawn.height(), drawn.title(), drawn.description(), discs);
    }

    private void row(Stance stance, double y) {
        String word = texts.getString("enum.Stance." + stance);
        sketch.label(Face.PLAIN, word, 0, labels == 0 ? y - ROW / 3 : y + 5);
        sketch.stroke("grid", 0, y + ROW / 2, width, y + ROW / 2);
        for (int column = 0; column <= GRADES.size(); column++) {
            String grade = column < GRADES.size() ? GRADES.get(column) : null;
            long count = tally.of(stance, grade);
            if (count > 0) {
                field(count, x(column), y, grade == null || grade.equals("6"));
                told.add(word + ", " + (grade == null ? texts.getString("shared.no-grade") : grade) + ": " + count);
            }
        }
    }

    private void field(long count, double x, double y, boolean apart) {
        double radius = Math.max(4, LARGEST * Math.sqrt(count / most));
        discs.add(new Shape.Disc(apart ? "acc-dash" : "acc", new Point(x - 10, y), radius));
        sketch.label(Face.STRONG, String.valueOf(count), x - 10 + LARGEST + 4, y + 5);
    }

    private double x(int column) {
        double room = (width - labels) / (GRADES.size() + 1);
        double apart = column >= GRADES.size() - 1 ? room / 8 : 0;
        return labels + room * (column + 0.5) + apart - room / 8;
    }
}
