package org.vouch.persistence.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.audit.Change;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.source.MergeSources;
import org.vouch.domain.source.MergedIntoRetired;
import org.vouch.domain.source.Name;
import org.vouch.domain.source.Source;
import org.vouch.domain.source.SourceDetails;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceMerged;
import org.vouch.domain.source.SourceMerging;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.shared.TwoClaims;

/** Seoul, source 3, turns out to be source 7. */
class SourceMergingIT {

    private static final SourceId SEOUL = new SourceId(3);
    private static final SourceId OTHER = new SourceId(7);

    /** Every column that refers to a source, but for what a source consists of, where it went, and its grades. */
    private static final String REFERENCES = """
            SELECT format('SELECT %L AS place FROM %s WHERE %I = 3', k.conrelid::regclass || '.' || a.attname,
                k.conrelid::regclass, a.attname)
            FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
            WHERE k.contype = 'f' AND k.confrelid = 'source'::regclass
                AND k.conrelid::regclass::text NOT IN ('source', 'source_name', 'interest', 'assessment', 'grading_round',
                    'record_grade', 'grading_task')
                AND (k.conrelid::regclass::text, a.attname) <> ('affiliation', 'source_id')
            """;

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private final List<Change> changes = new ArrayList<>();

    @BeforeAll
    static void twoClaims() {
        TwoClaims.in(postgres);
    }

    @Test
    void everythingLeansOnTheOtherAfterwardsAndBothSidesAreTold() {
        assertThat(places()).as("the desk has it everywhere").hasSize(14);

        merge(SEOUL, OTHER);

        assertThat(places()).isEmpty();
        assertThat(postgres.sql().count("SELECT count(*) FROM history.edition_subject WHERE source_id = 3"))
                .as("what editions leaned on until then")
                .isPositive();
        SourceDetails kept =
                SourceAdapters.reading(postgres.sql()).details(OTHER).orElseThrow();
        assertThat(kept.content().names()).extracting(Name::toString).contains("Source 3 (ALIAS  Latn)");
        assertThat(kept.bodies())
                .singleElement()
                .satisfies(tie -> assertThat(tie.source().value()).isEqualTo(4));
        assertThat(kept.members()).hasSize(1);
        assertThat(kept.takenIn())
                .singleElement()
                .satisfies(source -> assertThat(source.id()).isEqualTo(SEOUL));
        SourceDetails given =
                SourceAdapters.reading(postgres.sql()).details(SEOUL).orElseThrow();
        assertThat(given.mergedInto().id()).isEqualTo(OTHER);
        assertThat(given.retiredReason()).isEqualTo("One man, two desks");
        assertThat(changes).extracting(Change::action).containsExactly("source.merged", "source.took-in");
        assertThat(postgres.sql()
                        .list("SELECT DISTINCT claim_id FROM claim_to_reckon ORDER BY 1", row -> row.getLong(1)))
                .containsExactly(1L, 2L);
        assertThatThrownBy(() -> merge(SEOUL, new SourceId(2))).isInstanceOf(SourceMerged.class);
    }

    @Test
    void whoeverLookedAtWhatChangedSinceMergesNothing() {
        SourceId wire = new SourceId(2);
        SourceId paper = new SourceId(1);

        assertThatThrownBy(() -> merge(new MergeSources(wire, version(wire), paper, version(paper) - 1, "One house")))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void nothingIsMadeToLeanOnARetiredSource() {
        SourceId retired = new SourceId(6);
        postgres.inTransaction(() -> {
            Source source = SourceAdapters.sources(postgres.entityManager())
                    .find(retired)
                    .orElseThrow();
            source.retire("closed down", Instant.EPOCH);
            SourceAdapters.sources(postgres.entityManager()).save(source);
        });

        assertThatThrownBy(() -> merge(new SourceId(1), retired)).isInstanceOf(MergedIntoRetired.class);
    }

    private void merge(SourceId merged, SourceId into) {
        merge(new MergeSources(merged, version(merged), into, version(into), "One man, two desks"));
    }

    private void merge(MergeSources command) {
        postgres.inTransaction(() -> {
            SourceMerging merging = new SourceMerging(
                    SourceAdapters.sources(postgres.entityManager()), references(), changes::add, Clock.systemUTC());
            merging.merge(command);
        });
    }

    private static long version(SourceId source) {
        return SourceAdapters.reading(postgres.sql())
                .details(source)
                .orElseThrow()
                .version();
    }

    private static JpaSourceReferences references() {
        return new JpaSourceReferences(postgres.sql(), postgres.entityManager());
    }

    private static List<String> places() {
        String all = postgres.sql().list(REFERENCES, row -> row.getString(1)).stream()
                .collect(Collectors.joining(" UNION "));
        return postgres.sql().list(all, row -> row.getString(1));
    }
}
