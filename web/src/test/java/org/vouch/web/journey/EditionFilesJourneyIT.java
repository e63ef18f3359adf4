package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.domain.report.Hash;
import org.vouch.web.browser.PlainClient;
import org.vouch.web.report.linked.Triples;
import org.vouch.web.report.pack.DescribedPackage;

/** The files of the sample's edition as a reader takes them home. */
class EditionFilesJourneyIT {

    private final RunningVouch vouch = RunningVouch.withTheSample();

    @ParameterizedTest
    @CsvSource({
        "csv, text/csv, attachment",
        "zip, application/zip, attachment",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, attachment",
        "jsonld, application/ld+json, attachment",
        "html, text/html, inline",
        "pdf, application/pdf, attachment"
    })
    void eachIsGivenWithItsHashAndAHeadSaysTheSame(String ending, String type, String disposition) throws Exception {
        HttpResponse<byte[]> file = edition(ending);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Content-Type")).startsWith(type);
        assertThat(header(file, "Content-Disposition"))
                .isEqualTo(disposition + "; filename=\"vouch-report-1-edition-1." + ending + '"');
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(file, "Content-Length")).isEqualTo(Integer.toString(file.body().length));
        assertThat(header(file, "ETag")).isEqualTo('"' + Hash.of(file.body()) + '"');
    }

    @Test
    void everyCellOfEveryTableIsWhatTheMetadataSays() throws Exception {
        DescribedPackage read = DescribedPackage.of(edition("zip").body());

        assertThat(read.faults()).isEmpty();
        assertThat(read.cells()).isGreaterThan(1000);
        assertThat(read.files().get("report.csv")).isEqualTo(edition("csv").body());
        assertThat(read.table("bearings.csv").values(List.of("claim_id", "statement_id", "stance")))
                .contains(List.of("c12", "s1", "asserts"), List.of("c7", "s20", "cannot confirm"));
    }

    @Test
    void theGraphHoldsWhatIsExpected() throws Exception {
        Set<String> expected =
                Triples.expected("sample.nt", Hash.of(edition("csv").body()));

        assertThat(Triples.of(edition("jsonld").body()).named()).containsAll(expected);
    }

    @Test
    void thePageIsSealedAndSaysWhatThePdfSays() throws Exception {
        HttpResponse<byte[]> page = edition("html");

        assertThat(header(page, "Content-Security-Policy"))
                .startsWith("sandbox ")
                .contains("default-src 'none'");
        String text = new String(page.body(), StandardCharsets.UTF_8);
        assertThat(text).contains("Deutsche Welle, citing South Korea’s National Intelligence Service", "<svg");
        try (PDDocument pdf = Loader.loadPDF(edition("pdf").body())) {
            // One sign of the font is the apostrophe of both English and Ukrainian, and is read back as the latter.
            String read = new PDFTextStripper().getText(pdf).replace('\u02BC', '\u2019');
            assertThat(read.replaceAll("\\s+", " "))
                    .contains("Deutsche Welle, citing South Korea’s National Intelligence Service")
                    .doesNotContain("\u25A1");
            assertThat(read.replaceAll("\\s+", "")).contains("국가정보원");
        }
    }

    @Test
    void whoIsNotSignedInGetsNone() throws Exception {
        HttpResponse<byte[]> asked = new PlainClient(vouch.address().toURI()).file("reports/1/editions/1.zip");

        assertThat(asked.statusCode()).isNotEqualTo(200);
    }

    private HttpResponse<byte[]> edition(String ending) throws URISyntaxException, IOException, InterruptedException {
        PlainClient client = new PlainClient(vouch.address().toURI());
        client.signIn("castell", vouch.password("castell"));
        return client.file("reports/1/editions/1." + ending);
    }

    private static String header(HttpResponse<byte[]> file, String name) {
        return file.headers().firstValue(name).orElse("");
    }
}
