package org.vouch.web.shared.timeline;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.vouch.web.shared.Texts;
import org.vouch.web.shared.drawing.Anchor;
import org.vouch.web.shared.drawing.Face;
import org.vouch.web.shared.drawing.Picture;
import org.vouch.web.shared.drawing.Sketch;
import org.vouch.web.shared.drawing.Strip;
import org.vouch.web.shared.drawing.Wrapping;

/** Lanes under each other: squares for days, bars for spans, dotted where only part of a date is known. */
final class TimeLineDrawing {

    static final Strip WIDE = new Strip(1020, 150, 1000, true);

    /** Words above their marks. */
    static final Strip NARROW = new Strip(358, 14, 344, false);

    private static final int MOST_IN_A_LANE = 12;
    private static final double WORDS = 400;

    private final Strip format;
    private final TimeScale scale;
    private final ResourceBundle texts;
    private final Locale locale;
    private final Sketch sketch = new Sketch();
    private double y = 10;

    private TimeLineDrawing(Strip format, TimeScale scale, Locale locale) {
        this.format = format;
        this.scale = scale;
        this.texts = Texts.of(locale);
        this.locale = locale;
    }

    /** @param moments of which one has a date, in their order */
    static Picture draw(List<Moment> moments, String told, Strip format, Locale locale) {
        TimeLineDrawing drawing = new TimeLineDrawing(format, TimeScale.of(moments, format), locale);
        for (Lane lane : Lane.values()) {
            List<Moment> members =
                    moments.stream().filter(moment -> moment.lane() == lane).toList();
            if (!members.isEmpty()) {
                drawing.lane(lane, members);
            }
        }
        return drawing.finish(told);
    }

    private void lane(Lane lane, List<Moment> moments) {
        y += 8;
        sketch.label(Face.STRONG, texts.getString("shared.timeline.lane." + lane), 0, y + 20);
        y += format.beside() ? 0 : 26;
        Rows rows = new Rows();
        moments.stream()
                .limit(MOST_IN_A_LANE)
                .map(moment -> Placed.of(moment, words(moment), scale, format))
                .forEach(rows::add);
        y = rows.draw(sketch, y);
        if (moments.size() > MOST_IN_A_LANE) {
            String more = texts.getString("shared.timeline.more");
            String words = new MessageFormat(more, locale).format(new Object[] {moments.size() - MOST_IN_A_LANE});
            sketch.label(Face.SMALL, words, format.beside() ? format.from() : 0, y + 20);
            y += 30;
        }
        y += 4;
        sketch.stroke("grid", 0, y, format.width(), y);
    }

    private List<String> words(Moment moment) {
        String unknown = moment.date() == null ? ", " + texts.getString("statement.made.unknown") : "";
        return Wrapping.lines(moment.label() + unknown, Face.SMALL, format.beside() ? WORDS : format.width());
    }

    private Picture finish(String told) {
        TimeStep step = scale.step(locale);
        for (LocalDate day : scale.marks(step)) {
            String words = step.label(day, locale);
            double half = Face.SMALL.width(words) / 2;
            double x = scale.x(day);
            sketch.stroke("grid", x, 10, x, y);
            if (x - half >= 0 && x + half <= format.width()) {
                sketch.label(Face.SMALL, words, x, y + 19, Anchor.MIDDLE);
            }
        }
        return sketch.finish(format.width(), y + 26, told);
    }
}
