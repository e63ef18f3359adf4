package org.vouch.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouch.domain.article.ArticleCapture;
import org.vouch.domain.article.ArticleContent;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleReading;
import org.vouch.domain.article.CaptureVersion;
import org.vouch.domain.article.Original;
import org.vouch.domain.article.VersionKind;
import org.vouch.domain.assessment.AssessSource;
import org.vouch.domain.assessment.Assessing;
import org.vouch.domain.assessment.AssessmentBasis;
import org.vouch.domain.assessment.GradeOfRecordSet;
import org.vouch.domain.assessment.Grounds;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.Reasoning;
import org.vouch.domain.assessment.Reliability;
import org.vouch.domain.assessment.RoundId;
import org.vouch.domain.assessment.Subject;
import org.vouch.domain.report.AcceptFindings;
import org.vouch.domain.report.AcknowledgeStale;
import org.vouch.domain.report.Consequences;
import org.vouch.domain.report.EditionListing;
import org.vouch.domain.report.FindingAcceptance;
import org.vouch.domain.report.HouseKeeping;
import org.vouch.domain.report.JudgedFinding;
import org.vouch.domain.report.LostWords;
import org.vouch.domain.report.ReleaseReport;
import org.vouch.domain.report.ReportCompilation;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.ReportPreview;
import org.vouch.domain.report.ReportRelease;
import org.vouch.domain.report.SendForRelease;
import org.vouch.domain.report.StaleAcknowledgement;
import org.vouch.domain.report.StaleKind;
import org.vouch.domain.report.StaleListing;
import org.vouch.domain.report.StaleMark;
import org.vouch.domain.report.StartReport;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.NotAllowed;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;
import org.vouch.web.InContainer;

/** A released edition, and what happens to what it leans on, in the deployed application. */
@InContainer
class StaleEditionIT {

    private static final PageRequest THREE = new PageRequest(1, 3, null, false);

    @Inject
    private ReportCompilation compilation;

    @Inject
    private ReportRelease release;

    @Inject
    private HouseKeeping rules;

    @Inject
    private FindingAcceptance acceptance;

    @Inject
    private ReportPreview preview;

    @Inject
    private ReportListing reports;

    @Inject
    private EditionListing editions;

    @Inject
    private StaleListing staleness;

    @Inject
    private StaleAcknowledgement acknowledgement;

    @Inject
    private Consequences consequences;

    @Inject
    private ArticleCapture capture;

    @Inject
    private ArticleReading articles;

    @Inject
    private Assessing assessing;

    @Inject
    private Event<GradeOfRecordSet> gradeSet;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Actor actor;

    private Said said;
    private StaffMember editor;
    private StaffMember senior;
    private ReportId report;
    private byte[] csv;

    @BeforeEach
    void aReleasedEdition() throws Exception {
        said = Said.somewhere();
        editor = new StaffMember(new StaffId(said.editor()), "R. Brandt", Set.of(Role.EDITOR), null);
        senior = new StaffMember(new StaffId(said.senior()), "C. Adler", Set.of(Role.SENIOR_EDITOR), null);
        actor.actAs(editor);
        report = compilation.start(new StartReport("Who says so?", null, null, said.claim()));
        actor.actAs(senior);
        acceptance.accept(new AcceptFindings(
                report, rules.of(report).stream().map(JudgedFinding::found).toList(), "No grade yet."));
        actor.actAs(editor);
        release.send(new SendForRelease(report, version()));
        actor.actAs(senior);
        release.release(new ReleaseReport(report, version(), preview.digest(report)));
        csv = Written.all(editions.csv(report, 1));
    }

    @Test
    void aRegradeMakesItStaleUntilASeniorEditorAcknowledgesItAndChangesNoByte() throws Exception {
        regrade("B", "D");

        assertThat(editions.find(report, 1).orElseThrow().stale()).isTrue();
        assertThat(staleness.open(Optional.of(editor.id()), THREE).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.why().after()).isEqualTo("D"));
        List<Long> marks = marks().stream().map(StaleMark::id).toList();
        actor.actAs(editor);
        assertThatThrownBy(() -> acknowledgement.acknowledge(new AcknowledgeStale(marks, "Mine.")))
                .isInstanceOf(NotAllowed.class);

        actor.actAs(senior);
        acknowledgement.acknowledge(new AcknowledgeStale(marks, "It bears on nothing else."));
        assertThat(editions.find(report, 1).orElseThrow().stale()).isFalse();
        assertThat(staleness.open(Optional.of(editor.id()), THREE).rows()).isEmpty();
        assertThat(Written.all(editions.csv(report, 1))).isEqualTo(csv);
    }

    @Test
    void gradersWhoThinkOtherwiseNowMakeItStale() {
        agreeOn(Reliability.B);
        assertThat(marks()).as("a first grade").isEmpty();
        agreeOn(Reliability.B);
        assertThat(marks()).as("the same again").isEmpty();

        agreeOn(Reliability.D);

        assertThat(marks()).singleElement().satisfies(mark -> {
            assertThat(mark.why().before()).isEqualTo("B");
            assertThat(mark.why().after()).isEqualTo("D");
        });
        assertThat(Written.all(editions.csv(report, 1))).isEqualTo(csv);
    }

    @Test
    void theSameGradeAgainDoesNot() throws Exception {
        regrade("B", "B");

        assertThat(marks()).isEmpty();
    }

    @Test
    void aRetractionMakesItStaleAndSaysWhatOfItsWordsIsGone() throws Exception {
        ArticleId article = said.article();
        assertThat(consequences.of(article, true).claims().get(0).isMoved()).isFalse();

        later(article, VersionKind.RETRACTION, "This item is withdrawn.");

        assertThat(marks()).singleElement().satisfies(mark -> {
            assertThat(mark.why().kind()).isEqualTo(StaleKind.RETRACTION);
            assertThat(mark.lost()).containsExactly(new LostWords(said.statement(), 1, "text"));
        });
        assertThat(consequences.of(article, true).claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.isMoved()).isTrue());
        assertThat(Written.all(editions.csv(report, 1))).isEqualTo(csv);
    }

    @Test
    void anUpdateDoesNotAndACorrectionThatKeepsTheWordsLosesNone() throws Exception {
        ArticleId article = said.article();
        later(article, VersionKind.UPDATE, "More of it.");
        assertThat(marks()).isEmpty();

        later(article, VersionKind.CORRECTION, "The text, put right.");
        assertThat(marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.lost()).isEmpty());
    }

    /** Both judge, as a source needs two. */
    private void agreeOn(Reliability grade) {
        Reasoning why = new Reasoning(new Grounds("Its record."), AssessmentBasis.RECORD);
        for (StaffMember grader : List.of(editor, senior)) {
            actor.actAs(grader);
            assessing.assessSource(new AssessSource(new SourceId(said.holder()), grade, why));
        }
    }

    private void regrade(String before, String after) throws Exception {
        transaction.begin();
        gradeSet.fire(new GradeOfRecordSet(
                new RoundId(0),
                Subject.of(new SourceId(said.holder()), Limit.NONE),
                "National Intelligence Service",
                before,
                after,
                after.equals(before)));
        transaction.commit();
    }

    private void later(ArticleId article, VersionKind kind, String text) {
        capture.addVersion(new CaptureVersion(
                article,
                articles.text(article, null).version(),
                Original.pasted(text),
                new ArticleContent(text),
                kind,
                null,
                null));
    }

    private List<StaleMark> marks() {
        return staleness.of(report, 1);
    }

    private long version() {
        return reports.find(report).orElseThrow().version();
    }
}
