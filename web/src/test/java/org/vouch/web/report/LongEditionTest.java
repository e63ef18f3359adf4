package org.vouch.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouch.domain.report.RenderedFile;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.web.report.linked.LinkedFile;
import org.vouch.web.report.pack.Packed;

/** An edition of 5,000 rows, really rendered; {@code ./edition-trial} takes 100,000 through all that may happen to a desk. */
class LongEditionTest {

    private static final int ROWS = 5_000;

    @Test
    void itsFilesAreTheSameBytesWhereverTheyAreRenderedAndAreWhole() {
        List<String> here = hashes();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(hashes()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static List<String> hashes() {
        EditionContents contents = LongContents.of(ROWS);
        try (RenderedFile book = new XlsxRendering().render(contents).orElseThrow();
                RenderedFile graph = LinkedFile.of(contents);
                RenderedFile zip = Packed.file(contents)) {
            assertThat(ReadSheet.of(book.content().all()).cells())
                    .containsKey("A1")
                    .containsKey("AC" + (ROWS + 1));
            return Stream.of(contents.rows().sha256(), book.sha256(), graph.sha256(), zip.sha256())
                    .toList();
        }
    }
}
