package org.vouch.web.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into paragraphs, and those at every edge of a mark into flat segments in the order of the text. Marks may
 * overlap in any way: a segment knows all that cover it. Nothing of a paragraph is added, lost or nested.
 */
final class Segments {

    private static final Pattern BREAK = Pattern.compile("\\n{2,}");

    private final String text;
    private final List<MarkedWords> marks;
    private final Underlines underlines;
    private int codePoint;
    private int offset;

    private Segments(String text, List<MarkedWords> marks) {
        this.text = text;
        this.marks = marks.stream()
                .sorted(Comparator.comparingInt(MarkedWords::start).thenComparing(MarkedWords::end))
                .toList();
        this.underlines = new Underlines(this.marks);
    }

    static List<Paragraph> of(String text, List<MarkedWords> marks) {
        return new Segments(text, marks).paragraphs();
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher blank = BREAK.matcher(text);
        int from = 0;
        while (blank.find()) {
            add(paragraphs, from, blank.start());
            from = blank.end();
        }
        add(paragraphs, from, text.length());
        return paragraphs;
    }

    private void add(List<Paragraph> paragraphs, int from, int to) {
        if (from < to) {
            int start = codePointAt(from);
            paragraphs.add(paragraph(start, start + text.codePointCount(from, to)));
        }
    }

    private Paragraph paragraph(int start, int end) {
        List<MarkedWords> here =
                marks.stream().filter(m -> m.start() < end && m.end() > start).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        here.forEach(mark -> {
            cuts.add(Math.max(start, mark.start()));
            cuts.add(Math.min(end, mark.end()));
        });
        List<Segment> segments = new ArrayList<>();
        int from = start;
        for (int to : cuts.tailSet(start, false)) {
            segments.add(segment(from, to, here));
            from = to;
        }
        List<MarkedWords> begun = here.stream().filter(m -> m.start() >= start).toList();
        return new Paragraph(segments, statements(begun), begun.stream().anyMatch(m -> m.statement() == 0));
    }

    private Segment segment(int from, int to, List<MarkedWords> marks) {
        List<MarkedWords> over = marks.stream().filter(m -> m.covers(from, to)).toList();
        int first = offsetOf(from);
        return new Segment(from, text.substring(first, offsetOf(to)), statements(over), underlines.look(over));
    }

    private static List<Long> statements(List<MarkedWords> marks) {
        return marks.stream()
                .map(MarkedWords::statement)
                .filter(id -> id != 0)
                .distinct()
                .toList();
    }

    private int codePointAt(int wanted) {
        codePoint +=
                text.codePointCount(Math.min(offset, wanted), Math.max(offset, wanted)) * (wanted < offset ? -1 : 1);
        offset = wanted;
        return codePoint;
    }

    private int offsetOf(int wanted) {
        offset = text.offsetByCodePoints(offset, wanted - codePoint);
        codePoint = wanted;
        return offset;
    }
}
