package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouch.web.browser.PlainClient;

/**
 * What somebody has judged and the desk has not settled is nowhere to be found by anybody else: every page and file is
 * asked for as each colleague, with every parameter that some address names, today and as of a moment ago, and every
 * button is pressed. When the desk has its grade, the same search finds it. The server is the one that is handed on,
 * Payara Micro with Vouch in it.
 */
class BlindnessJourneyIT {

    private static final String RARE = "Quaggaforelle";
    private static final String SOURCE = "grading/source?id=17";
    private static final String STATEMENT = "grading/statement?id=9";
    /** Nobody is shut out on the way, and a senior editor who asks to decide may see what was judged. */
    private static final Set<String> LEFT_ALONE = Set.of("disable", "link", "ask");

    /** Where no link of this sample desk leads to. */
    private static final List<String> APART = List.of(
            "articles/check",
            "articles/carried?id=1",
            "claims/take-back?id=1",
            "opinion?id=1",
            "reports/compare?report=1&from=1&to=2",
            "sign-in",
            "set-up?token=none",
            "invitation?token=none");

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

    /** Files that are no pages. */
    private static final List<String> FILES = List.of(
            "statements.csv",
            "claims.csv",
            "sources.csv",
            "claims/1/graph.svg",
            "claims/1/graph.png",
            "articles/1/versions/1/original",
            "reports/1/editions/1.csv",
            "reports/1/editions/1.xlsx",
            "reports/1/editions/1.zip",
            "reports/1/editions/1.jsonld",
            "reports/1/editions/1.html",
            "reports/1/editions/1.pdf");

    private RunningVouch vouch;
    private PlainPeople people;

    @BeforeEach
    void start() throws Exception {
        vouch = RunningVouch.withASampleOfItsOwn();
        people = new PlainPeople(vouch);
        for (Colleague each : Colleague.values()) {
            people.client(each);
        }
    }

    @AfterEach
    void stop() {
        vouch.stop();
    }

    @Test
    void aPendingGradeIsSeenByNobodyButItsGiver() throws Exception {
        twoJudgeAStatement();
        Map<Colleague, List<String>> before = telling();

        judge(Colleague.SECOND_EDITOR, STATEMENT, "3");

        assertThat(telling()).as("of what waits for a grade anyhow").isEqualTo(before);
        takeBack();
        judge(Colleague.SECOND_EDITOR, SOURCE, "B");
        judge(Colleague.SECOND_EDITOR, STATEMENT, "3");
        List<String> everywhere = new ArrayList<>(TELLING);
        TELLING.stream().map(BlindnessJourneyIT::asOfNow).forEach(everywhere::add);
        everywhere.addAll(APART);
        assertThat(searchedBy(OTHERS, everywhere)).containsAll(PageFiles.all()).containsAll(FILES);

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
    }

    /** Reads and presses whatever these can reach; which pages and files that were. */
    private Set<String> searchedBy(List<Colleague> others, List<String> everywhere) throws Exception {
        Set<String> reached = new TreeSet<>();
        for (Colleague other : others) {
            Crawl crawl = new Crawl(people.client(other)).from(everywhere);
            assertThat(crawl.lost()).as("links that lead nowhere, as " + other).isEmpty();
            crawl.press(LEFT_ALONE);
            assertThat(crawl.holding(RARE)).as("as " + other).isEmpty();
            reached.addAll(crawl.pages());
        }
        return reached;
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

    private void twoJudgeAStatement() throws Exception {
        PlainClient administrator = people.client(Colleague.ADMINISTRATOR);
        Document page = administrator.page("settings");
        PlainClient.Answer answer = administrator.submit(page, "f", "f:keep", Map.of("f:statements", "2"));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(administrator.page("settings").text()).contains("The rules are kept");
    }
}
