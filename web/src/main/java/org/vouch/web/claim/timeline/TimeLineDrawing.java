package org.vouch.web.claim.timeline;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.vouch.web.shared.Texts;
import org.vouch.web.shared.picture.Drawing;
import org.vouch.web.shared.picture.Lettering;
import org.vouch.web.shared.picture.Sketch;
import org.vouch.web.shared.picture.Sketch.Anchor;

/** Lanes under each other: squares for days, bars for spans, dotted where only part of a date is known. */
final class TimeLineDrawing {

    private static final int MOST_IN_A_LANE = 12;

    private final TimeFormat format;
    private final TimeScale scale;
    private final ResourceBundle texts;
    private final Locale locale;
    private final Sketch sketch = new Sketch();
    private double y = 10;

    private TimeLineDrawing(TimeFormat format, TimeScale scale, Locale locale) {
        this.format = format;
        this.scale = scale;
        this.texts = Texts.of(locale);
        this.locale = locale;
    }

    /** @param moments of which one has a date, in their order */
    static Drawing draw(List<Moment> moments, TimeFormat format, Locale locale) {
        TimeLineDrawing drawing = new TimeLineDrawing(format, TimeScale.of(moments, format), locale);
        for (Lane lane : Lane.values()) {
            List<Moment> members =
                    moments.stream().filter(moment -> moment.lane() == lane).toList();
            if (!members.isEmpty()) {
                drawing.lane(lane, members);
            }
        }
        return drawing.finish();
    }

    private void lane(Lane lane, List<Moment> moments) {
        y += 8;
        sketch.label(Lettering.HEAD, texts.getString("claim.timeline.lane." + lane), 0, y + 20);
        y += format.isBeside() ? 0 : 26;
        Rows rows = new Rows();
        moments.stream()
                .limit(MOST_IN_A_LANE)
                .map(moment -> Placed.of(moment, words(moment), scale, format))
                .forEach(rows::add);
        y = rows.draw(sketch, y);
        if (moments.size() > MOST_IN_A_LANE) {
            String more = texts.getString("claim.timeline.more");
            String words = new MessageFormat(more, locale).format(new Object[] {moments.size() - MOST_IN_A_LANE});
            sketch.label(Lettering.SMALL, words, format.isBeside() ? format.from() : 0, y + 20);
            y += 30;
        }
        y += 4;
        sketch.stroke("grid", 0, y, format.width(), y);
    }

    private List<String> words(Moment moment) {
        String unknown = moment.date() == null ? ", " + texts.getString("statement.made.unknown") : "";
        return Lettering.SMALL.wrap(moment.label() + unknown, format.wordsWidth());
    }

    private Drawing finish() {
        TimeStep step = scale.step(locale);
        for (LocalDate day : scale.marks(step)) {
            String words = step.label(day, locale);
            double half = Lettering.SMALL.width(words) / 2;
            double x = scale.x(day);
            sketch.stroke("grid", x, 10, x, y);
            if (x - half >= 0 && x + half <= format.width()) {
                sketch.label(Lettering.SMALL, words, x, y + 19, Anchor.MIDDLE);
            }
        }
        return sketch.finish(format.width(), y + 26);
    }
}
