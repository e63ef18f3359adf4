package org.vouch.web.corroboration;

import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.corroboration.AttributionNode;
import org.vouch.domain.corroboration.AttributionNode.Part;
import org.vouch.domain.statement.StatementId;
import org.vouch.web.shared.drawing.Area;
import org.vouch.web.shared.drawing.Face;
import org.vouch.web.shared.drawing.Point;
import org.vouch.web.shared.drawing.Shape;
import org.vouch.web.shared.drawing.Wrapping;

/** A node as a box with its words in it, measured. */
final class NodeCard {

    private record Line(Face face, String words) {}

    private static final double AROUND = 14;
    private static final double NARROWEST = 64;
    private static final int LINES_OF_A_NAME = 5;
    private static final int LINES_OF_A_NOTE = 3;
    private static final int STATEMENTS = 4;

    private final String css;
    private final List<Line> lines = new ArrayList<>();

    NodeCard(AttributionNode node, String heading, List<String> notes, double widest) {
        boolean carries = node.part() == Part.PUBLISHER || node.part() == Part.EVIDENCE;
        css = node.lost() ? "box-u" : carries ? "box-pub" : "box";
        double room = widest - 2 * AROUND;
        Face head = node.part() == Part.CREDITED ? Face.SMALL : isNamed(node) ? Face.TITLE : Face.STRONG;
        add(heading, head, room, LINES_OF_A_NAME);
        notes.forEach(note -> add(note, Face.SMALL, room, LINES_OF_A_NOTE));
        if (!node.statements().isEmpty()) {
            add(statements(node.statements()), Face.COUNTED, room, LINES_OF_A_NOTE);
        }
    }

    double width() {
        double words = lines.stream()
                .mapToDouble(line -> line.face().width(line.words()))
                .max()
                .orElse(0);
        return Math.ceil(Math.max(NARROWEST, words + 2 * AROUND));
    }

    double height() {
        return lines.stream().mapToDouble(NodeCard::height).sum() + 2 * AROUND - 4;
    }

    Shape.Box box(Area area) {
        return new Shape.Box(css, area);
    }

    /** Its words in that place. */
    List<Shape> words(Area area) {
        List<Shape> words = new ArrayList<>();
        double y = area.y() + AROUND - 2;
        for (Line line : lines) {
            y += height(line);
            words.add(new Shape.Words(line.face(), new Point(area.x() + AROUND, y - 5), line.words()));
        }
        return words;
    }

    /** Everything it says, in one line. */
    String told() {
        return String.join(", ", lines.stream().map(Line::words).toList());
    }

    private void add(String words, Face face, double room, int most) {
        Wrapping.lines(words, face, room, most).forEach(line -> lines.add(new Line(face, line)));
    }

    private static double height(Line line) {
        return line.face() == Face.TITLE ? 21 : 18;
    }

    private static boolean isNamed(AttributionNode node) {
        return node.sources().size() == 1 && node.part() != Part.EVIDENCE;
    }

    private static String statements(List<StatementId> all) {
        String some = String.join(
                " ", all.stream().limit(STATEMENTS).map(StatementId::toString).toList());
        return all.size() <= STATEMENTS ? some : some + " +" + (all.size() - STATEMENTS);
    }
}
