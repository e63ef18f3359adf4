package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.web.browser.PlainClient;

/** A filtered list taken home as a file from its own address. */
class ListFilesJourneyIT {

    private final RunningVouch vouch = RunningVouch.withTheSample();

    @Test
    void whoMayLookTakesTheFilteredListOfStatements() throws Exception {
        HttpResponse<byte[]> file = as("castell").file("statements.csv?stance=DENIES&sort=gist");
        List<NamedCsvRecord> rows = rows(file);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name)
                        .contains("filename=\"vouch-statements-20")
                        .endsWith(".csv\""));
        assertThat(rows).isNotEmpty().allMatch(row -> row.getField("bears_on").contains("denies c"));
        assertThat(rows).allMatch(row -> row.getField("chain").startsWith(row.getField("publisher")));
    }

    @Test
    void aCaveatIsInEveryRowOfItsStatement() throws Exception {
        List<NamedCsvRecord> rows = rows(as("castell").file("statements.csv"));

        assertThat(rows).filteredOn(row -> !row.getField("caveats").isEmpty()).isNotEmpty();
        assertThat(rows.stream()
                        .map(row -> row.getField("statement_id") + row.getField("caveats"))
                        .distinct())
                .hasSize((int) rows.stream()
                        .map(row -> row.getField("statement_id"))
                        .distinct()
                        .count());
    }

    @Test
    void claimsHaveTheirNumbersEvenIfNobodyLookedAtTheirListYet() throws Exception {
        List<NamedCsvRecord> rows = rows(as("castell").file("claims.csv?stance=ASSERTS"));

        assertThat(rows).isNotEmpty().allMatch(row -> row.getField("origins").matches("\\d+"));
    }

    @Test
    void theFileOfADayHasWhatTheDeskHadThenAndSaysSo() throws Exception {
        HttpResponse<byte[]> file = as("castell").file("sources.csv?q=intelligence&as-of=2024-11-04");

        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).endsWith("-as-of-2024-11-04.csv\""));
        assertThat(rows(file))
                .filteredOn(row -> row.getField("source_id").equals("7"))
                .singleElement()
                .matches(row -> row.getField("reliability").equals("C"));
        assertThat(rows(as("castell").file("sources.csv?as-of=2024-10-17"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "lind, statements.csv, 403",
        "lind, claims.csv, 403",
        "lind, sources.csv, 403",
        "castell, statements.csv?made=nonsense, 400",
        "castell, statements.csv?as-of=nonsense, 400",
        "castell, articles.csv, 404"
    })
    void nobodyElseDoesAndNoFileIsOfAnotherFilter(String who, String address, int status) throws Exception {
        assertThat(as(who).file(address).statusCode()).isEqualTo(status);
    }

    @Test
    void whoHasNotSignedInIsLedToTheDoor() throws Exception {
        PlainClient.Answer answer = new PlainClient(vouch.address().toURI()).get("statements.csv?stance=DENIES");

        assertThat(answer.leadsTo()).contains("/sign-in?to=%2Fstatements.csv%3Fstance%3DDENIES");
    }

    private PlainClient as(String who) throws IOException, InterruptedException, URISyntaxException {
        PlainClient client = new PlainClient(vouch.address().toURI());
        client.signIn(who, vouch.password(who));
        return client;
    }

    private static List<NamedCsvRecord> rows(HttpResponse<byte[]> file) {
        return CsvReader.builder().ofNamedCsvRecord(new String(file.body(), StandardCharsets.UTF_8)).stream()
                .toList();
    }
}
