package org.vouch.domain.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vouch.domain.source.SourceKind;

class SourcingLineTest {

    private static final Cited DW = new Cited("Deutsche Welle", SourceKind.NEWS_OUTLET, "DE");
    private static final Cited YONHAP = new Cited("Yonhap", SourceKind.NEWS_AGENCY, "KR");
    private static final Cited NIS = new Cited("National Intelligence Service", SourceKind.INTELLIGENCE_SERVICE, "KR");

    @Test
    void eachFurtherHopIsCited() {
        assertThat(line(DW, YONHAP, NIS))
                .isEqualTo("Deutsche Welle, citing Yonhap, citing South Korea’s National Intelligence Service");
    }

    @Test
    void inGermanItLeansOnTheNextHop() {
        assertThat(SourcingLine.of(List.of(DW, YONHAP, NIS), Locale.GERMAN))
                .isEqualTo("Deutsche Welle, unter Berufung auf Yonhap, unter Berufung auf National Intelligence Service"
                        + " (Südkorea)");
    }

    @Test
    void anOutletThatSpeaksForItselfStandsAlone() {
        assertThat(line(DW)).isEqualTo("Deutsche Welle");
    }

    @Test
    void aBodyWhoseNameTellsTheCountryIsNotGivenItAgain() {
        assertThat(line(DW, new Cited("Ukrainian intelligence services", SourceKind.INTELLIGENCE_SERVICE, "UA")))
                .isEqualTo("Deutsche Welle, citing Ukrainian intelligence services");
        assertThat(line(DW, new Cited("Government of South Korea", SourceKind.GOVERNMENT_BODY, "KR")))
                .isEqualTo("Deutsche Welle, citing Government of South Korea");
    }

    @Test
    void aPersonIsNotGivenACountry() {
        assertThat(line(DW, new Cited("Dmitry Peskov", SourceKind.OFFICIAL, "RU")))
                .isEqualTo("Deutsche Welle, citing Dmitry Peskov");
    }

    @Test
    void countriesWithAnArticleKeepIt() {
        assertThat(line(DW, new Cited("Central Command", SourceKind.ARMED_FORCE, "US")))
                .isEqualTo("Deutsche Welle, citing the United States’ Central Command");
    }

    private static String line(Cited... chain) {
        return SourcingLine.of(List.of(chain), Locale.ENGLISH);
    }
}
