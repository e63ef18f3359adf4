package org.vouch.web.report.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.domain.report.Hash;
import org.vouch.domain.report.RenderedFile;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.profile.ProfileColumns;
import org.vouch.domain.report.profile.UsedProfile;
import org.vouch.web.report.FrozenContents;

class PackageTest {

    private final EditionContents contents = FrozenContents.ofOneClaim();

    @Test
    void everyCellIsWhatTheMetadataSays() throws Exception {
        DescribedPackage read = DescribedPackage.of(rendered().content().all());

        assertThat(read.faults()).isEmpty();
        assertThat(read.tableNames())
                .contains("report.csv", "claims.csv", "statements.csv", "citations.csv", "sources.csv", "grades.csv")
                .contains("origins.csv", "evidence.csv");
        assertThat(read.tableNames().stream().filter(table -> read.table(table).size() == 0))
                .containsExactly("origin_reasons.csv");
        assertThat(read.cells()).isGreaterThan(200);
    }

    @Test
    void theFileByAProfileIsInItAndDescribed() throws Exception {
        UsedProfile profile = new UsedProfile(
                4,
                2,
                "Graphics desk",
                ProfileColumns.read("chain numbered, caveats lines, origins, claim_id, figures"));
        EditionContents released = FrozenContents.ofOneClaim(profile);

        RenderedFile zip = new PackageRendering().render(released).orElseThrow();

        DescribedPackage read = DescribedPackage.of(zip.content().all());
        assertThat(read.faults()).isEmpty();
        assertThat(read.table("report-profile.csv").values(List.of("chain_1", "chain_2", "claim_id")))
                .containsExactly(
                        List.of("Abendblatt", "National Intelligence Service", "c9"),
                        List.of("Abendblatt", "Міністерство", "c9"));
        assertThat(new String(read.files().get("csv-metadata.json"), UTF_8))
                .contains("\"Graphics desk\"", "\"Chain, 2\"", "\"Kette, 2\"");
        assertThat(DescribedPackage.of(rendered().content().all()).files()).doesNotContainKey("report-profile.csv");
    }

    @Test
    void theReportIsTheFileOfTheEditionToTheByte() throws Exception {
        assertThat(DescribedPackage.of(rendered().content().all()).files().get("report.csv"))
                .isEqualTo(contents.rows().csv().all());
    }

    @Test
    void theHashesAreThoseOfTheFiles() throws Exception {
        Map<String, byte[]> files =
                DescribedPackage.of(rendered().content().all()).files();
        String listed = new String(files.get("SHA256SUMS"), UTF_8);

        assertThat(listed.lines()).hasSize(files.size() - 1);
        assertThat(listed.lines()).allSatisfy(line -> {
            String[] hashAndName = line.split("  ", -1);
            assertThat(Hash.of(files.get(hashAndName[1]))).isEqualTo(hashAndName[0]);
        });
    }

    @Test
    void theSameContentsAreTheSameBytesWhereverTheyAreWritten() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        byte[] first = rendered().content().all();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(rendered().content().all()).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void textIsNeutralisedAndNumbersAreNot() throws Exception {
        DescribedPackage read = DescribedPackage.of(rendered().content().all());

        assertThat(new String(read.files().get("statements.csv"), UTF_8)).contains(",'=They are there,");
        assertThat(read.table("statements.csv").values(List.of("statement"))).contains(List.of("=They are there"));
        assertThat(read.table("figures.csv").values(List.of("low"))).containsExactly(List.of("1500"));
    }

    /** The reader itself: each planted fault is seen, and said as what it is. */
    @ParameterizedTest
    @CsvSource({
        "claims.csv,        'c9,1,',             'c9,one,',           is no \"integer\"",
        "claims.csv,        'c9,1,',             ',1,',               is required and empty",
        "claims.csv,        'claim_id,item',     'claim,item',        has the columns",
        "bearings.csv,      asserts,             insists,             is no {",
        "statements.csv,    's2,',               's1,',               twice",
        "statements.csv,    'p4,',               'p99,',              is not in sources.csv",
        "bearings.csv,      'c9,s2,2,denies',    'c9,s2,2,doubts',    is not in sides.csv",
        "citations.csv,     a6.1,                a6.2,                is not in articles.csv",
        "articles.csv,      2024-10-18,          18.10.2024,          is no {",
        "articles.csv,      2024-10-22T09:30:00Z, 2024-10-22,         is no \"dateTimeStamp\"",
        "grades.csv,        'C,,true',           'G,,true',           is no {",
        "grades.csv,        'C,,true',           'C,,yes',            is no \"boolean\"",
        "origins.csv,       ',true',             ',',                 is required and empty",
        "figures.csv,       1500,                1.5E3,               is no \"decimal\"",
        "csv-metadata.json, '\"url\": \"hops.csv\"', '\"url\": \"claims.csv\"', hops.csv is not described",
        "csv-metadata.json, '\"de\":\"Kette\"', '\"fr\":\"Chaîne\"', has no title in de"
    })
    void aPlantedFaultIsSeen(String file, String there, String planted, String said) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>(
                DescribedPackage.of(rendered().content().all()).files());
        String text = new String(files.get(file), UTF_8);
        String spoilt = loosely(text, there, planted);
        assertThat(spoilt).as("planted").isNotEqualTo(text);
        files.put(file, spoilt.getBytes(UTF_8));

        assertThat(DescribedPackage.of(files).faults())
                .anySatisfy(fault -> assertThat(fault).contains(said));
    }

    /** The first place, whatever white space the JSON has there. */
    private static String loosely(String text, String there, String planted) {
        String pattern = String.join(
                "\\s*",
                Arrays.stream(there.split(" |(?<=:)", -1)).map(Pattern::quote).toList());
        return text.replaceFirst(pattern, Matcher.quoteReplacement(planted));
    }

    private RenderedFile rendered() {
        return new PackageRendering().render(contents).orElseThrow();
    }
}
