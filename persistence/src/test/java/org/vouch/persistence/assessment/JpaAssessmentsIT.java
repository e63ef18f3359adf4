package org.vouch.persistence.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.assessment.AssessSource;
import org.vouch.domain.assessment.AssessStatement;
import org.vouch.domain.assessment.AssessmentBasis;
import org.vouch.domain.assessment.Credibility;
import org.vouch.domain.assessment.CredibilityNeedsSecondOrigin;
import org.vouch.domain.assessment.GradeGiven;
import org.vouch.domain.assessment.GraderAnswer;
import org.vouch.domain.assessment.GradingFilter;
import org.vouch.domain.assessment.Grounds;
import org.vouch.domain.assessment.Reasoning;
import org.vouch.domain.assessment.Reliability;
import org.vouch.domain.assessment.ToGrade;
import org.vouch.domain.shared.Caveat;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.NotAllowed;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.user.Colleagues;

class JpaAssessmentsIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final PageRequest FIRST = new PageRequest(1, 100, null, false);
    private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");

    private final Desk desk = new Desk(postgres);
    private StaffMember grader;
    private Actor actor;
    private Judges judges;

    @BeforeEach
    void somebody() {
        grader = Colleagues.editor(postgres, "R. Brandt");
        actor = new Actor();
        actor.actAs(grader);
        judges = new Judges(postgres, actor);
        judges.ask(1, 1, 0);
    }

    @Test
    void theLatestGradeIsInForceAndTheEarlierOnesStay() {
        SourceId source = new SourceId(desk.source("National Intelligence Service"));
        grade(NINE, source, Reliability.C, "Right about movements before");
        grade(NINE.plus(Duration.ofDays(1)), source, Reliability.D, "Wrong about the port");

        List<GradeGiven> grades = judges.subjects().source(source).orElseThrow().grades();

        assertThat(grades).extracting(GradeGiven::grade).containsExactly("D", "C");
        assertThat(grades.get(0).grounds()).isEqualTo("Wrong about the port");
        assertThat(grades.get(0).grader()).isEqualTo("R. Brandt");
        assertThat(grades.get(0).reviewOn()).isEqualTo(LocalDate.of(2027, 5, 23));
        assertThat(grades.get(0).answers()).extracting(GraderAnswer::grade).containsExactly("D");
        assertThat(judges.trail.get(1).before()).containsEntry("grade", "C");
        assertThat(judges.trail.get(1).after()).containsEntry("grade", "D");
    }

    @Test
    void whatWasAssessedIsNeverAltered() {
        SourceId source = new SourceId(desk.source("Yonhap"));
        grade(NINE, source, Reliability.B, "Agency of record");

        assertThatThrownBy(() -> postgres.inTransaction(() -> postgres.entityManager()
                        .createNativeQuery("UPDATE assessment SET grade = 'A'")
                        .executeUpdate()))
                .hasStackTraceContaining("append-only");
    }

    @Test
    void aSubjectThatIsGoneIsNotGraded() {
        assertThatThrownBy(() -> grade(NINE, new SourceId(999_999), Reliability.F, "Nothing to go by"))
                .isInstanceOf(NotFound.class);
        assertThat(judges.trail).isEmpty();
    }

    @Test
    void whatDraftsLeanOnWaitsFirstAndWhatHasAGradeWaitsNoMore() {
        long holder = desk.source("Institute for the Study of War");
        long graded = desk.statement(holder, "has a grade");
        long unused = desk.statement(holder, "nobody uses it");
        long used = desk.statement(holder, "Used in a draft");
        desk.usedInADraft(used, grader.id().value());
        postgres.inTransaction(() -> judges.assessing(NINE)
                .assessStatement(new AssessStatement(
                        new StatementId(graded), Credibility.POSSIBLY_TRUE, why("Fits what is known"))));

        JpaGradingQueue queue = judges.queue(NINE);

        assertThat(queue.statements(GradingFilter.ALL, FIRST).rows())
                .extracting(ToGrade::id)
                .containsExactly(used, unused);
        assertThat(queue.statements(new GradingFilter("USED IN", null), FIRST).rows())
                .extracting(ToGrade::drafts)
                .containsExactly(1L);
        assertThat(queue.waiting()).isGreaterThanOrEqualTo(3);
        assertThat(queue.sources(new GradingFilter("study of WÁR", null), FIRST).rows())
                .extracting(ToGrade::id)
                .containsExactly(holder);
    }

    @Test
    void whatOneReportLeansOnIsAskedForApart() {
        long holder = desk.source("Office of the President");
        long other = desk.source("Another office");
        long used = desk.statement(holder, "Used in this report");
        desk.statement(other, "Used in none");
        GradingFilter ofReport =
                new GradingFilter(null, desk.usedInADraft(used, grader.id().value()));
        JpaGradingQueue queue = judges.queue(NINE);

        assertThat(queue.statements(ofReport, FIRST).rows())
                .extracting(ToGrade::id)
                .containsExactly(used);
        assertThat(queue.sources(ofReport, FIRST).rows())
                .extracting(ToGrade::id)
                .containsExactly(holder);
    }

    @Test
    void caveatsTravelWithTheStatementToItsGrader() {
        long holder = desk.source("State Agency of Wonderland");
        long statement = desk.statement(holder, "images of a port in Wonderland");
        desk.caveat(statement, desk.source("Radio Wonderland"), "not independently verified");
        Caveat caveat = new Caveat("Radio Wonderland", "not independently verified");

        List<ToGrade> waiting = judges.queue(NINE)
                .statements(new GradingFilter("a port in Wonderland", null), FIRST)
                .rows();

        assertThat(waiting.get(0).caveats()).containsExactly(caveat);
        assertThat(judges.subjects().source(new SourceId(holder)).orElseThrow().said())
                .singleElement()
                .satisfies(said -> assertThat(said.caveats()).containsExactly(caveat));
        assertThat(judges.subjects()
                        .statement(new StatementId(statement))
                        .orElseThrow()
                        .caveats())
                .containsExactly(caveat);
    }

    @Test
    void credibilityOneNeedsASecondIndependentOrigin() {
        StatementId alone = new StatementId(desk.statement(desk.source("National Intelligence Service"), "Said alone"));
        AssessStatement confirmed = new AssessStatement(alone, Credibility.CONFIRMED_BY_OTHER_SOURCES, why("Seems so"));

        assertThatThrownBy(() ->
                        postgres.inTransaction(() -> judges.assessing(NINE).assessStatement(confirmed)))
                .isInstanceOf(CredibilityNeedsSecondOrigin.class);
        assertThat(judges.trail).isEmpty();
    }

    @Test
    void onlyASeniorEditorSetsTheSecondOriginAsideAndSaysWhy() {
        StatementId alone = new StatementId(desk.statement(desk.source("National Intelligence Service"), "Said alone"));
        AssessStatement confirmed = new AssessStatement(
                alone, Credibility.CONFIRMED_BY_OTHER_SOURCES, why("Seen by us"), "Our own reporter was there");

        assertThatThrownBy(() ->
                        postgres.inTransaction(() -> judges.assessing(NINE).assessStatement(confirmed)))
                .isInstanceOf(NotAllowed.class);
        actor.actAs(new StaffMember(grader.id(), grader.name(), Set.of(Role.SENIOR_EDITOR), null));
        postgres.inTransaction(() -> judges.assessing(NINE).assessStatement(confirmed));

        assertThat(judges.subjects().statement(alone).orElseThrow().inForce().overruled())
                .isEqualTo("Our own reporter was there");
    }

    private static Reasoning why(String grounds) {
        return new Reasoning(new Grounds(grounds), AssessmentBasis.RECORD);
    }

    private void grade(Instant at, SourceId source, Reliability grade, String grounds) {
        postgres.inTransaction(() -> judges.assessing(at).assessSource(new AssessSource(source, grade, why(grounds))));
    }
}
