package org.vouch.persistence.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.audit.Change;
import org.vouch.domain.opinion.GivenOpinion;
import org.vouch.domain.opinion.ImportOpinions;
import org.vouch.domain.opinion.ImportPreview;
import org.vouch.domain.opinion.ImportPreview.LinkedRow;
import org.vouch.domain.opinion.ListFacts;
import org.vouch.domain.opinion.OpinionFilter;
import org.vouch.domain.opinion.OpinionImport;
import org.vouch.domain.opinion.OpinionRow;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.shared.TwoClaims;

/** The desk of two claims has sources called Source 1 to Source 7. */
class OpinionImportIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private final List<Change> trail = new ArrayList<>();

    @BeforeAll
    static void twoClaims() {
        TwoClaims.in(postgres);
        execute("INSERT INTO source_name (id, source_id, position, kind, text) VALUES (2001, 2, 1, 'ALIAS', 'Wire'),"
                + " (2002, 5, 1, 'ALIAS', 'Twin'), (2003, 7, 1, 'ALIAS', 'Twin')");
        execute("UPDATE article SET address = 'https://www.six.example/a/1' WHERE id = 2");
    }

    @Test
    void aRowIsLinkedWhereExactlyOneSourceAnswersByNameOrWebsite() {
        ImportPreview done = keep(
                list("By name"),
                row(1, "source 1 (S1)", "Reliable"),
                row(2, "The Wire Service (Wire)", "Reliable"),
                row(3, "Twin", "Reliable"),
                row(4, "Nobody here", "Reliable"),
                new GivenOpinion(5, "Sixth", List.of("Reliable"), null, null, List.of("six.example")));

        assertThat(done.kept()).isEqualTo(5);
        assertThat(done.linked()).isEqualTo(3);
        assertThat(rows("By name"))
                .extracting(OpinionRow::source)
                .containsExactlyInAnyOrder(new SourceId(1), new SourceId(2), null, null, new SourceId(6));
        assertThat(trail).extracting(Change::action).containsExactly("opinion.imported");
    }

    @Test
    void theSameFileAgainAddsNothingAndALaterOneWhatIsNew() {
        GivenOpinion[] first = {row(1, "A", "g, deliberately deceptive"), row(2, "B", "Blacklisted", "Deprecated")};
        keep(list("Twice"), first);

        ImportPreview again = keep(list("twice"), first);
        assertThat(again.kept()).isZero();
        assertThat(again.known()).isEqualTo(2);
        assertThat(keep(list("Twice"), row(1, "B", "Blacklisted", "Deprecated"), row(2, "C", "x"))
                        .kept())
                .isEqualTo(1);
        assertThat(rows("Twice"))
                .extracting(OpinionRow::terms)
                .containsExactly(
                        List.of("g, deliberately deceptive"), List.of("Blacklisted", "Deprecated"), List.of("x"));
    }

    @Test
    void whatIsOnlyLookedAtIsNotKept() {
        ImportPreview seen = postgres.inTransaction(() -> imports()
                .preview(new ImportOpinions(list("Looked at"), List.of(row(1, "source 1", "x"), row(2, "", "x")))));

        assertThat(seen.kept()).isEqualTo(1);
        assertThat(seen.links()).containsExactly(new LinkedRow(1, "source 1", 1, "Source 1"));
        assertThat(seen.leftOut()).isEqualTo(1);
        assertThat(rows("Looked at")).isEmpty();
        assertThat(trail).isEmpty();
    }

    @Test
    void opinionsAreFoundByTermListAndLink() {
        keep(list("To find"), row(1, "Source 3 (x)", "Odd"), row(2, "Elsewhere", "Odd"), row(3, "Elsewhere", "Even"));
        JpaOpinionListing listing = new JpaOpinionListing(postgres.sql());

        assertThat(names(new OpinionFilter("", List.of(), List.of("Odd"), Optional.empty())))
                .containsExactly("Elsewhere", "Source 3 (x)");
        assertThat(names(new OpinionFilter("", List.of(), List.of("Odd"), Optional.of(true))))
                .containsExactly("Source 3 (x)");
        assertThat(names(new OpinionFilter("else", List.of(), List.of("Even"), Optional.of(false))))
                .hasSize(1);
        assertThat(listing.facets().terms()).extracting("term").contains("Odd", "Even");
        assertThat(listing.of(new SourceId(3))).extracting(OpinionRow::name).contains("Source 3 (x)");
        OpinionRow found = listing.of(new SourceId(3)).get(0);
        assertThat(listing.find(found.id())).contains(found);
    }

    private ImportPreview keep(ListFacts list, GivenOpinion... rows) {
        return postgres.inTransaction(() -> imports().keep(new ImportOpinions(list, List.of(rows))));
    }

    private OpinionImport imports() {
        Actor actor = new Actor();
        actor.actAs(new StaffMember(new StaffId(1), "R. Brandt", Set.of(Role.EDITOR), null));
        return new OpinionImport(
                new JpaOpinions(postgres.entityManager(), postgres.sql()), trail::add, actor, Clock.systemUTC());
    }

    private static List<String> names(OpinionFilter filter) {
        return new JpaOpinionListing(postgres.sql())
                .page(filter, new PageRequest(1, 50, null, false)).rows().stream()
                        .map(OpinionRow::name)
                        .toList();
    }

    private static List<OpinionRow> rows(String list) {
        return new JpaOpinionListing(postgres.sql())
                        .page(
                                new OpinionFilter("", List.of(), List.of(), Optional.empty()),
                                new PageRequest(1, 100, null, false))
                        .rows()
                        .stream()
                        .filter(row -> row.list().name().equals(list))
                        .toList();
    }

    private static ListFacts list(String name) {
        return new ListFacts(name, PartialDate.of("2021"), "CC0", null);
    }

    private static GivenOpinion row(int line, String name, String... terms) {
        return new GivenOpinion(line, name, List.of(terms), null, null, List.of());
    }

    private static void execute(String sql) {
        try (Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
