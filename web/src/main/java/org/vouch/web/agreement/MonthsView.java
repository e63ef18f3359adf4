package org.vouch.web.agreement;

import java.util.List;
import java.util.stream.Collectors;
import org.vouch.domain.agreement.Agreement;
import org.vouch.domain.agreement.MonthAgreement;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.Times;
import org.vouch.web.shared.drawing.Picture;

/** Agreement over time, as a picture in both widths and as a list. */
public record MonthsView(List<FigureLine> lines, Picture wide, Picture narrow) {

    static MonthsView of(List<MonthAgreement> months) {
        List<FigureLine> lines = months.stream().map(MonthsView::line).toList();
        String told = lines.stream()
                .map(line -> line.name() + ": " + line.value()
                        + (line.interval().isEmpty() ? "" : " (" + line.interval() + ")"))
                .collect(Collectors.joining("; "));
        return new MonthsView(
                lines,
                MonthsDrawing.draw(months, MonthsDrawing.WIDE, told),
                MonthsDrawing.draw(months, MonthsDrawing.NARROW, told));
    }

    private static FigureLine line(MonthAgreement month) {
        String name = Times.day(Decimals.locale(), month.month().toString());
        if (month.agreement() instanceof Agreement.Computed computed) {
            return new FigureLine(
                    name,
                    "",
                    Decimals.of(computed.value()),
                    Decimals.interval(computed),
                    Decimals.count(computed.n()),
                    "");
        }
        String why = FigureWords.obstacle((Agreement.NotComputable) month.agreement());
        return new FigureLine(name, "", InWords.say("agreement.not-computable"), "", "", why);
    }
}
