package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vouch.web.browser.PlainClient;

/**
 * What somebody has judged and the desk has not settled is nowhere to be found by anybody else: every address that leads
 * from page to page is asked for as each colleague. When the second has judged, the same search finds it.
 */
class BlindnessJourneyIT {

    private static final String RARE = "Quaggaforelle";
    private static final String SOURCE = "grading/source?id=17";
    private static final String STATEMENT = "grading/statement?id=9";
    private static final List<Colleague> OTHERS =
            List.of(Colleague.READER, Colleague.EDITOR, Colleague.SENIOR_EDITOR, Colleague.ADMINISTRATOR);

    /** Where a number or a line would tell that somebody has judged. */
    private static final List<String> TELLING = List.of(
            "",
            "grading?of=sources",
            "grading?of=statements",
            "grading/adjudications",
            "grading/agreement",
            "sources",
            "source?id=17",
            "statements",
            "statement?id=9",
            "claims",
            "report?id=1",
            "staff",
            "audit");

    private final PlainPeople people = new PlainPeople(RunningVouch.withTheSample());

    @Test
    void aPendingGradeIsSeenByNobodyButItsGiver() throws Exception {
        graders("2");
        people.client(Colleague.ADMINISTRATOR).page("settings");
        try {
            Map<Colleague, List<String>> before = telling();

            judge(Colleague.SECOND_EDITOR, STATEMENT, "3");

            assertThat(telling()).as("of what waits for a grade anyhow").isEqualTo(before);
            takeBack();
            judge(Colleague.SECOND_EDITOR, SOURCE, "B");
            judge(Colleague.SECOND_EDITOR, STATEMENT, "3");
            List<String> everywhere = new ArrayList<>(TELLING);
            TELLING.stream().map(BlindnessJourneyIT::asOfNow).forEach(everywhere::add);
            for (Colleague other : OTHERS) {
                Crawl crawl = new Crawl(people.client(other)).from(everywhere);
                assertThat(crawl.holding(RARE)).as("as " + other).isEmpty();
                assertThat(crawl.seen()).as("addresses asked for as " + other).hasSizeGreaterThan(5);
            }

            takeBack();
            judge(Colleague.EDITOR, SOURCE, "E", "Differs");
            assertThat(telling(List.of(Colleague.READER, Colleague.EDITOR, Colleague.ADMINISTRATOR))
                            .toString())
                    .as("while it waits for a decision")
                    .doesNotContain(RARE);

            decide();
            assertThat(new Crawl(people.client(Colleague.READER)).from(TELLING).holding(RARE))
                    .as("once the desk has its grade everybody reads the grounds, but of what was taken back")
                    .contains("source?id=17")
                    .doesNotContain("statement?id=9");
        } finally {
            graders("1");
        }
    }

    private Map<Colleague, List<String>> telling() throws Exception {
        return telling(OTHERS);
    }

    private Map<Colleague, List<String>> telling(List<Colleague> to) throws Exception {
        Map<Colleague, List<String>> read = new EnumMap<>(Colleague.class);
        for (Colleague other : to) {
            List<String> texts = new ArrayList<>();
            for (String address : TELLING) {
                PlainClient.Answer answer = people.client(other).get(address);
                texts.add(address + " " + answer.status() + " "
                        + answer.page().body().text());
            }
            read.put(other, texts);
        }
        return read;
    }

    /** The same page as the desk was a second ago. */
    private static String asOfNow(String address) {
        String separator = address.contains("?") ? "&" : "?";
        return address + separator + "as-of=" + Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private void decide() throws Exception {
        PlainClient senior = people.client(Colleague.SENIOR_EDITOR);
        String name = senior.page("source?id=17").selectFirst("h1").text();
        String round = senior.page("grading/adjudications").select("a.rowtitle").stream()
                .filter(link -> link.text().equals(name))
                .findFirst()
                .orElseThrow()
                .attr("href");
        PlainClient.Answer answer = senior.submit(
                senior.page(round.substring(1)), "f", "f:decide", Map.of("grade", "C", "f:grounds", "Between the two"));
        assertThat(answer.status()).isEqualTo(302);
    }

    private void judge(Colleague who, String address, String grade) throws Exception {
        judge(who, address, grade, RARE + " has a record");
    }

    private void judge(Colleague who, String address, String grade, String grounds) throws Exception {
        Document page = people.client(who).page(address);
        PlainClient.Answer answer = people.client(who)
                .submit(page, "f", "f:give", Map.of("grade", grade, "f:basis", "RECORD", "f:grounds", grounds));
        assertThat(answer.status()).as(address + " as " + who).isEqualTo(302);
    }

    /** The last one, which was the statement. */
    private void takeBack() throws Exception {
        Document page = people.client(Colleague.SECOND_EDITOR).page("grading");
        assertThat(people.client(Colleague.SECOND_EDITOR)
                        .submit(page, "undo", "undo:takeBack", Map.of())
                        .leadsTo())
                .contains(STATEMENT);
    }

    /** How many judge a statement. */
    private void graders(String number) throws Exception {
        Document page = people.client(Colleague.ADMINISTRATOR).page("settings");
        assertThat(people.client(Colleague.ADMINISTRATOR)
                        .submit(page, "f", "f:keep", Map.of("f:statements", number))
                        .status())
                .isEqualTo(302);
    }
}
