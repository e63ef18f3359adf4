package org.vouch.persistence.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.assessment.AssessSource;
import org.vouch.domain.assessment.AssessmentBasis;
import org.vouch.domain.assessment.Grounds;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.Reasoning;
import org.vouch.domain.assessment.Reliability;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.Actor;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.user.Colleagues;

/** Of several grades in force the most specific applies to what a source said. */
class ReliabilityThatAppliesIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final String KOREA = "Military matters of North Korea";
    private static final String SAID = "2024-10-18";

    private final Actor actor = new Actor();
    private final Judges judges = new Judges(postgres, actor);
    private final Desk desk = new Desk(postgres);
    private Instant at = Instant.parse("2026-11-22T09:00:00Z");
    private SourceId source;
    private long claim;

    @BeforeEach
    void aSourceAndAClaimOnAMatter() {
        source = new SourceId(desk.source("National Intelligence Service"));
        claim = desk.claimOn("military matters of NORTH Korea");
        actor.actAs(Colleagues.editor(postgres, "R. Brandt"));
        judges.ask(1, 1, 0);
    }

    @Test
    void matterAndPeriodGoBeforeMatterAndThatBeforePeriodAndThatBeforeAll() {
        grade(Reliability.A, KOREA, "2024-01-01", "2024-12-31");
        grade(Reliability.B, KOREA, null, null);
        grade(Reliability.C, null, "2024-10-01", "2024-10-31");
        grade(Reliability.D, null, null, null);

        assertThat(applies(claim, SAID)).isEqualTo("A");
        assertThat(applies(claim, "2023-10-18")).isEqualTo("B");
        assertThat(applies(claim, null)).isEqualTo("B");
        long other = desk.claimOn("The weather in North Korea");
        assertThat(applies(other, SAID)).isEqualTo("C");
        assertThat(applies(other, "2023-10-18")).isEqualTo("D");
    }

    @Test
    void theNarrowerPeriodGoesBeforeTheWider() {
        grade(Reliability.A, null, "2024-10-01", "2024-10-31");
        grade(Reliability.B, null, "2024-01-01", "2024-12-31");
        grade(Reliability.C, null, "2024-06-01", null);
        grade(Reliability.D, null, "2022-01-01", null);
        grade(Reliability.E, null, null, "2030-12-31");

        assertThat(applies(claim, SAID)).isEqualTo("A");
        assertThat(applies(claim, "2024-09-18")).isEqualTo("B");
        assertThat(applies(claim, "2025-01-18")).isEqualTo("C");
        assertThat(applies(claim, "2023-01-18")).isEqualTo("D");
        assertThat(applies(claim, "2020-01-18")).isEqualTo("E");
    }

    @Test
    void amongThoseAsNarrowTheLatestApplies() {
        grade(Reliability.A, KOREA, null, null);
        grade(Reliability.B, null, null, null);
        grade(Reliability.C, "military Matters of nórth korea", null, null);

        assertThat(applies(claim, SAID)).isEqualTo("C");
    }

    @Test
    void aMatterInUseIsOfferedOnceAsItIsTypedMostOften() {
        desk.claimOn("harvests of Wonderland");
        desk.claimOn("Harvests of Wonderland");
        desk.claimOn("Harvests of Wonderland");
        grade(Reliability.A, "Shipping in the Sea of Japan", null, null);

        assertThat(new JpaMatters(postgres.sql()).inUse())
                .contains("Harvests of Wonderland", "Shipping in the Sea of Japan")
                .doesNotContain("harvests of Wonderland");
    }

    private void grade(Reliability grade, String matter, String from, String until) {
        Limit limit = new Limit(matter, day(from), day(until));
        Reasoning why = new Reasoning(new Grounds("So it seems"), AssessmentBasis.RECORD);
        at = at.plusSeconds(60);
        postgres.inTransaction(() -> judges.assessing(at).assessSource(new AssessSource(source, limit, grade, why)));
    }

    private String applies(long to, String said) {
        return postgres.sql()
                .one(
                        "SELECT grade FROM reliability_on(?, ?, ?::date, ?::date)",
                        row -> row.getString(1),
                        source.value(),
                        to,
                        day(said),
                        day(said))
                .orElseThrow();
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
