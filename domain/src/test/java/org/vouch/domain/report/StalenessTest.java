package org.vouch.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouch.domain.article.ArticleCorrected;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleRetracted;
import org.vouch.domain.assessment.GradeOfRecordSet;
import org.vouch.domain.assessment.GradeOfRecordTakenBack;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.RoundId;
import org.vouch.domain.assessment.Subject;
import org.vouch.domain.audit.Change;
import org.vouch.domain.claim.StatementRevised;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;

class StalenessTest {

    private static final StaffMember ADLER =
            new StaffMember(new StaffId(2), "C. Adler", Set.of(Role.SENIOR_EDITOR), null);
    private static final LeaningEdition EDITION =
            new LeaningEdition(5, new ReportId(7), 2, "Who says so?", List.of(12L), null);

    private static final RoundId ROUND = new RoundId(8);
    private static final Limit NORTH_KOREA = new Limit("North Korea", LocalDate.of(2024, 1, 1), null);

    private final List<StaleReason> asked = new ArrayList<>();
    private final List<StaleEdition> marks = new ArrayList<>();
    private final List<Change> trail = new ArrayList<>();
    private final List<LostWords> lost = new ArrayList<>();
    private final Actor actor = new Actor();
    private final Clock clock = Clock.fixed(Instant.parse("2024-11-18T09:30:00Z"), ZoneOffset.UTC);
    private final Drawer drawer = new Drawer();
    private final Staleness staleness = new Staleness(drawer, (article, version) -> lost, trail::add, actor, clock);
    private final StaleAcknowledgement acknowledgement = new StaleAcknowledgement(drawer, trail::add, actor, clock);

    @BeforeEach
    void adlerActs() {
        actor.actAs(ADLER);
    }

    @Test
    void anotherGradeMakesEditionsThatLeanOnItStale() {
        staleness.regraded(set("B", "D"));

        assertThat(asked)
                .containsExactly(new StaleReason(StaleKind.REGRADE, "source", 3, "Seoul", "B", "D", null, NORTH_KOREA));
        assertThat(marks).extracting(StaleEdition::edition).containsExactly(5L);
        assertThat(trail)
                .extracting(Change::action, Change::subjectId)
                .containsExactly(tuple("report.stale-regrade", 7L));
        assertThat(trail.get(0).before()).isEqualTo(Map.of("grade", "B"));
        assertThat(trail.get(0).after())
                .isEqualTo(Map.of(
                        "edition",
                        2,
                        "subject",
                        "Seoul",
                        "grade",
                        "D",
                        "matter",
                        "North Korea",
                        "period",
                        "2024-01-01/.."));
    }

    @Test
    void aRevisedStatementMakesEditionsThatHoldItStale() {
        staleness.revised(new StatementRevised(new StatementId(12), "s12 They are there"));

        assertThat(asked).extracting(StaleReason::kind).containsExactly(StaleKind.REVISION);
        assertThat(marks).extracting(StaleEdition::label).containsExactly("s12 They are there");
        assertThat(trail).extracting(Change::action).containsExactly("report.stale-revision");
    }

    @Test
    void theSameGradeAgainAndAFirstGradeOfAStatementDoNot() {
        staleness.regraded(set("B", "B"));
        staleness.regraded(
                new GradeOfRecordSet(ROUND, Subject.of(new StatementId(12)), "They are there", null, "3", false));

        assertThat(asked).isEmpty();
        assertThat(marks).isEmpty();
        assertThat(trail).isEmpty();
    }

    @Test
    void aRegradeDiffersFromWhatStandsInTheRows() {
        drawer.used = "A";

        staleness.regraded(set(null, "D"));

        assertThat(asked).extracting(StaleReason::before).containsOnlyNulls();
        assertThat(marks).hasSize(1);
        assertThat(trail.get(0).before()).isEqualTo(Map.of("grade", "A"));
    }

    @Test
    void withTheRegradeTakenBackTheMarkGoesAndTheTrailTells() {
        staleness.regraded(set("B", "D"));

        staleness.takenBack(new GradeOfRecordTakenBack(ROUND));

        assertThat(marks).isEmpty();
        assertThat(trail).last().satisfies(change -> {
            assertThat(change.action()).isEqualTo("report.stale-taken-back");
            assertThat(change.before()).isEqualTo(Map.of("edition", 2, "subject", "Seoul"));
        });
    }

    @Test
    void notJudgedAnyMoreIsAnotherGrade() {
        staleness.regraded(set("B", "F"));

        assertThat(marks).hasSize(1);
    }

    @Test
    void aCorrectionAndARetractionDoWithTheirVersion() {
        staleness.putRight(new ArticleCorrected(new ArticleId(9), "Troops", 2));
        staleness.putRight(new ArticleRetracted(new ArticleId(9), "Troops", 3));

        assertThat(asked)
                .extracting(StaleReason::kind, StaleReason::subjectKind, StaleReason::version)
                .containsExactly(tuple(StaleKind.CORRECTION, "article", 2), tuple(StaleKind.RETRACTION, "article", 3));
    }

    @Test
    void ofLostWordsAnEditionIsToldThoseItQuotes() {
        LostWords its = new LostWords(12, 1, "1,500");
        LostWords others = new LostWords(13, 1, "12,000");

        assertThat(EDITION.quoted(List.of(its, others))).containsExactly(its);
    }

    @Test
    void aReasonIsAcknowledgedOnce() {
        staleness.regraded(set("B", "D"));
        acknowledgement.acknowledge(new AcknowledgeStale(List.of(1L), "It does not bear on the finding."));

        assertThat(trail.get(1).action()).isEqualTo("report.stale-acknowledged");
        assertThat(trail.get(1).after())
                .isEqualTo(Map.of("edition", 2, "subject", "Seoul", "reason", "It does not bear on the finding."));
        assertThatThrownBy(() -> acknowledgement.acknowledge(new AcknowledgeStale(List.of(1L), "Again.")))
                .isInstanceOf(StaleAlreadyAcknowledged.class);
        assertThatThrownBy(() -> acknowledgement.acknowledge(new AcknowledgeStale(List.of(2L), "No such.")))
                .isInstanceOf(NotFound.class);
    }

    private static GradeOfRecordSet set(String before, String after) {
        return new GradeOfRecordSet(
                ROUND, Subject.of(new SourceId(3), NORTH_KOREA), "Seoul", before, after, after.equals(before));
    }

    private final class Drawer implements StaleEditions {

        private String used;

        @Override
        public List<LeaningEdition> leaningOn(StaleReason reason) {
            asked.add(reason);
            return List.of(new LeaningEdition(5, new ReportId(7), 2, "Who says so?", List.of(12L), used));
        }

        @Override
        public List<StaleEdition> openFrom(RoundId round) {
            return List.copyOf(marks);
        }

        @Override
        public void remove(StaleEdition stale) {
            marks.remove(stale);
        }

        @Override
        public void add(StaleEdition stale) {
            marks.add(stale);
        }

        @Override
        public Optional<StaleEdition> find(long id) {
            return id <= marks.size() ? Optional.of(marks.get((int) id - 1)) : Optional.empty();
        }

        @Override
        public LeaningEdition edition(StaleEdition stale) {
            return EDITION;
        }

        @Override
        public void flush() {}
    }
}
