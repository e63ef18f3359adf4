package org.vouch.web.claim.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vouch.domain.corroboration.FigureComparison;
import org.vouch.domain.corroboration.GivenFigure;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.statement.StatementId;

class PairLineTest {

    private static final FigureLine DEPLOYED = FigureLine.of(1_500, "soldiers", "deployed");

    @Test
    void thePageSaysWhyFiguresAreNotComparable() {
        assertThat(line(DEPLOYED, FigureLine.of(12_000, "soldiers", "decided"), Locale.ENGLISH))
                .isEqualTo(new PairLine(
                        new StatementId(1),
                        "1,500",
                        new StatementId(2),
                        "12,000",
                        "not comparable",
                        "deployed is another phase than decided"));
        assertThat(line(DEPLOYED, FigureLine.of(4, "brigades", "deployed"), Locale.ENGLISH)
                        .otherAmount())
                .isEqualTo("4 brigades");
        assertThat(why(DEPLOYED, FigureLine.inWords("several thousand", "soldiers", "deployed")))
                .isEqualTo("“several thousand” is no number");
        assertThat(why(asOf("2024-10-17"), asOf("2024-11")))
                .isEqualTo("other dates: 17 October 2024 and November 2024");
        assertThat(why(FigureLine.of(1, "soldiers", null), DEPLOYED))
                .isEqualTo("one says deployed, the other no phase");
    }

    @Test
    void aboutIsSaidWhereItHadAPart() {
        FigureLine about = new FigureLine(BigDecimal.valueOf(1_560), null, null, "soldiers", "deployed", true, null);

        assertThat(why(DEPLOYED, about)).isEqualTo("some number fits both, “about” taken as 5 % either way (deployed)");
    }

    @Test
    void aGermanReaderReadsGerman() {
        PairLine line = line(DEPLOYED, FigureLine.of(2_000, "soldiers", "deployed"), Locale.GERMAN);

        assertThat(line.oneAmount()).isEqualTo("1.500");
        assertThat(line.verdict()).isEqualTo("weichen ab");
        assertThat(line.why()).isEqualTo("keine Zahl passt zu beiden (deployed)");
    }

    private static String why(FigureLine one, FigureLine other) {
        return line(one, other, Locale.ENGLISH).why();
    }

    private static PairLine line(FigureLine one, FigureLine other, Locale locale) {
        GivenFigure first = new GivenFigure(new StatementId(1), one);
        return PairLine.of(FigureComparison.of(first, new GivenFigure(new StatementId(2), other)), locale);
    }

    private static FigureLine asOf(String date) {
        return new FigureLine(BigDecimal.TEN, null, null, "soldiers", "deployed", false, PartialDate.of(date));
    }
}
