package org.vouch.web.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.VersionKind;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.Corroboration;
import org.vouch.domain.corroboration.Days;
import org.vouch.domain.corroboration.FindingId;
import org.vouch.domain.corroboration.FindingRow;
import org.vouch.domain.corroboration.GraphAffiliation;
import org.vouch.domain.corroboration.GraphCitation;
import org.vouch.domain.corroboration.GraphFinding;
import org.vouch.domain.corroboration.GraphStatement;
import org.vouch.domain.houserule.Concern;
import org.vouch.domain.houserule.HouseRule;
import org.vouch.domain.houserule.RuleFinding;
import org.vouch.domain.report.Acceptance;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.ExportRow;
import org.vouch.domain.report.JudgedFinding;
import org.vouch.domain.report.RenderedRows;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.WrittenSummary;
import org.vouch.domain.report.contents.AffiliationEntry;
import org.vouch.domain.report.contents.ArticleEntry;
import org.vouch.domain.report.contents.BearingEntry;
import org.vouch.domain.report.contents.CaveatEntry;
import org.vouch.domain.report.contents.CitationEntry;
import org.vouch.domain.report.contents.ClaimEntry;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.contents.EditionHead;
import org.vouch.domain.report.contents.EvidenceEntry;
import org.vouch.domain.report.contents.FigureEntry;
import org.vouch.domain.report.contents.GradeEntry;
import org.vouch.domain.report.contents.HopEntry;
import org.vouch.domain.report.contents.Involved;
import org.vouch.domain.report.contents.ReckonedClaim;
import org.vouch.domain.report.contents.Recorded;
import org.vouch.domain.report.contents.SourceEntry;
import org.vouch.domain.report.contents.StatementEntry;
import org.vouch.domain.report.profile.UsedProfile;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.statement.Act;
import org.vouch.domain.statement.Basis;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.EvidenceKind;
import org.vouch.domain.statement.EvidenceState;
import org.vouch.domain.statement.Naming;
import org.vouch.domain.statement.QuoteMode;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.user.StaffId;

/** An edition of one claim: a service says so, carried by an outlet through an agency; a ministry of its government denies. */
public final class FrozenContents {

    static final Instant RELEASED = Instant.parse("2024-10-22T09:30:00Z");

    private static final String SHA = "0123456789abcdef".repeat(4);

    private static final WrittenSummary OF_THE_DESK = new WrittenSummary("One origin, *one* side.", false);

    private FrozenContents() {}

    /** With nothing in it but these rows. */
    public static EditionContents of(RenderedRows rows) {
        Recorded nothing = new Recorded(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
        return new EditionContents(
                head(), rows, nothing, new Involved(List.of(), List.of()), List.of(), List.of(), "en");
    }

    public static EditionContents ofOneClaim() {
        return of(head());
    }

    /** The same, also released with the columns of a profile. */
    public static EditionContents ofOneClaim(UsedProfile profile) {
        return of(head(profile, OF_THE_DESK));
    }

    public static EditionContents withSummary(WrittenSummary summary) {
        return of(head(null, summary));
    }

    private static EditionContents of(EditionHead head) {
        return new EditionContents(head, rows(), recorded(), involved(), List.of(origins()), List.of(finding()), "en");
    }

    static EditionHead head() {
        return head(null, OF_THE_DESK);
    }

    private static EditionHead head(UsedProfile profile, WrittenSummary summary) {
        return new EditionHead(
                new ReportId(7),
                "Who says so?",
                1,
                "Have they arrived?",
                summary,
                "R. Brandt",
                null,
                "C. Adler",
                RELEASED,
                profile);
    }

    private static RenderedRows rows() {
        List<ExportRow> rows = List.of(
                row("s1", "asserts", "q1", "National Intelligence Service"), row("s2", "denies", "q2", "Міністерство"));
        return Written.rows(rows.size(), Written.csv(rows));
    }

    private static ExportRow row(String statement, String stance, String citation, String holder) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.REPORT, "Who says so?");
        cells.put(Column.EDITION, "1");
        cells.put(Column.ITEM, "1");
        cells.put(Column.CLAIM_ID, "c9");
        cells.put(Column.CLAIM, "Soldiers have arrived");
        cells.put(Column.STANCE, stance);
        cells.put(Column.STATEMENT_ID, statement);
        cells.put(Column.STATEMENT, "=They are there");
        cells.put(Column.HOLDER, holder);
        cells.put(Column.HOLDER_KIND, "government body");
        cells.put(Column.MADE_ON, "2024-10");
        cells.put(Column.CITATION_ID, citation);
        cells.put(Column.CHAIN, "Abendblatt > " + holder);
        cells.put(Column.ORIGINS, "1");
        return new ExportRow(cells);
    }

    private static Recorded recorded() {
        return new Recorded(
                List.of(new ClaimEntry(
                        9, 1, "Arrivals", "Soldiers have arrived", "**One** service, _and_ nobody beside it <b>")),
                List.of(
                        new BearingEntry(9, 1, 1, Stance.ASSERTS, "A note", 1L),
                        new BearingEntry(9, 2, 2, Stance.DENIES, null, null)),
                List.of(
                        said(1, 3, "=They are there", true, Basis.RESTS_ON, 3L),
                        said(2, 4, "Вони не там; 그들은 없다; ليسوا هناك", true, Basis.NOT_STATED, null),
                        said(3, 3, "They were seen", false, Basis.FIRST_HAND, null)),
                List.of(new FigureEntry(
                        1, 1, new BigDecimal("1500.00"), null, null, "soldiers", "deployed", true, "2024-10-18")),
                List.of(new CaveatEntry(1, 1, 1L, 1, "not independently verified")),
                List.of(new EvidenceEntry(
                        5, 1, 1L, EvidenceKind.IMAGE, "a ship in port", 3L, EvidenceState.SHOWN, null)),
                List.of(cited(1, 1, 4, 23), cited(2, 2, 40, 58)),
                List.of(
                        new HopEntry(1, 1, 1, Act.REPORTS),
                        new HopEntry(1, 2, 2, Act.CITES),
                        new HopEntry(1, 3, 3, Act.SAYS),
                        new HopEntry(2, 1, 1, Act.REPORTS),
                        new HopEntry(2, 2, 4, Act.SAYS)),
                List.of(new ArticleEntry(
                        6,
                        1,
                        VersionKind.ORIGINAL,
                        1,
                        "Soldiers at sea",
                        null,
                        "en",
                        "2024-10-18",
                        "https://example.org/a?b=c&d",
                        RELEASED,
                        SHA)),
                List.of(
                        new GradeEntry(
                                1,
                                3L,
                                null,
                                "C",
                                "Its record",
                                null,
                                "R. Brandt",
                                RELEASED,
                                null,
                                null,
                                null,
                                LocalDate.parse("2025-10-22"),
                                null),
                        new GradeEntry(
                                2,
                                null,
                                1L,
                                "6",
                                "Nothing to judge it by",
                                "3",
                                "C. Adler",
                                RELEASED,
                                null,
                                null,
                                null,
                                null,
                                null)));
    }

    private static StatementEntry said(long id, long holder, String gist, boolean chosen, Basis basis, Long restsOn) {
        return new StatementEntry(
                id, holder, gist, chosen, "2024-10", null, "to reporters", basis, null, restsOn, id == 1 ? 2L : null);
    }

    private static CitationEntry cited(long id, long statement, int start, int end) {
        return new CitationEntry(
                id,
                statement,
                6,
                1,
                "they are there",
                "Yes, ",
                " they said.",
                start,
                end,
                QuoteMode.DIRECT,
                "said",
                Naming.NAMED,
                null);
    }

    private static Involved involved() {
        return new Involved(
                List.of(
                        source(1, "Abendblatt", SourceKind.NEWS_OUTLET, "DE"),
                        source(2, "연합뉴스", SourceKind.NEWS_AGENCY, "KR"),
                        source(3, "National Intelligence Service", SourceKind.INTELLIGENCE_SERVICE, "KR"),
                        source(4, "Міністерство", SourceKind.GOVERNMENT_BODY, "KR"),
                        source(5, "Government of South Korea", SourceKind.GOVERNMENT_BODY, "KR")),
                List.of(
                        new AffiliationEntry(1, 3, 5, AffiliationKind.ORGAN_OF, "1961", null),
                        new AffiliationEntry(2, 4, 5, AffiliationKind.ORGAN_OF, null, null)));
    }

    private static SourceEntry source(long id, String name, SourceKind kind, String country) {
        return new SourceEntry(id, name, kind, country, false, id == 3 ? List.of("NIS", "국가정보원") : List.of());
    }

    private static ReckonedClaim origins() {
        GraphFinding finding = new GraphFinding(GraphFinding.Kind.INDEPENDENT, new SourceId(3), null);
        ClaimGraph graph = new ClaimGraph(
                List.of(
                        new GraphStatement(
                                new StatementId(1),
                                new SourceId(3),
                                Stance.ASSERTS,
                                Days.UNKNOWN,
                                BasisOf.restsOn(new StatementId(3))),
                        new GraphStatement(
                                new StatementId(2), new SourceId(4), Stance.DENIES, Days.UNKNOWN, BasisOf.notStated()),
                        new GraphStatement(
                                new StatementId(3), new SourceId(3), null, Days.UNKNOWN, BasisOf.firstHand())),
                List.of(citation(1, 1, 2, 3), citation(2, 1, 4)),
                List.of(),
                List.of(
                        new GraphAffiliation(new SourceId(3), new SourceId(5), AffiliationKind.ORGAN_OF, Days.UNKNOWN),
                        new GraphAffiliation(new SourceId(4), new SourceId(5), AffiliationKind.ORGAN_OF, Days.UNKNOWN)),
                List.of(),
                List.of(finding),
                Set.of());
        Corroboration corroboration = new Corroboration(graph);
        return new ReckonedClaim(
                new ClaimId(9),
                graph,
                List.of(corroboration.of(Stance.ASSERTS), corroboration.of(Stance.DENIES)),
                List.of(new FindingRow(
                        new FindingId(1),
                        finding,
                        "National Intelligence Service",
                        null,
                        "It has its own satellites",
                        "C. Adler",
                        RELEASED,
                        null,
                        null,
                        null)));
    }

    private static GraphCitation citation(long statement, long... chain) {
        return new GraphCitation(
                new StatementId(statement),
                new ArticleId(6),
                Arrays.stream(chain).mapToObj(SourceId::new).toList(),
                List.of(),
                false);
    }

    private static JudgedFinding finding() {
        RuleFinding found =
                new RuleFinding(HouseRule.UNDATED, 9, 1L, new Concern(Concern.Thing.STATEMENT, 1), List.of(), true);
        return new JudgedFinding(
                found,
                List.of(new Acceptance(
                        1,
                        HouseRule.UNDATED,
                        9,
                        1L,
                        found.state(),
                        "Said so in the note",
                        new StaffId(2),
                        "C. Adler",
                        RELEASED)));
    }
}
