package org.vouch.web.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouch.domain.opinion.GivenOpinion;
import org.vouch.domain.opinion.ImportOpinions;
import org.vouch.domain.opinion.ImportPreview;
import org.vouch.domain.opinion.ListFacts;
import org.vouch.domain.opinion.OpinionFilter;
import org.vouch.domain.opinion.OpinionImport;
import org.vouch.domain.opinion.OpinionListing;
import org.vouch.domain.opinion.OpinionRow;
import org.vouch.domain.opinion.RowProblem;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;
import org.vouch.web.InContainer;

/** Lists that nobody here made, taken in by the deployed application. */
@InContainer
class OpinionTrialIT {

    private static final Path DATA = Path.of("../../shared/data");
    private static final String GRADES = "SELECT 'a' || to_jsonb(a)::text FROM assessment a"
            + " UNION ALL SELECT 'g' || to_jsonb(g)::text FROM grade_of_record g ORDER BY 1";

    @Inject
    private OpinionImport imports;

    @Inject
    private OpinionListing listing;

    @Inject
    private Actor actor;

    private long editor;

    @BeforeEach
    void anEditorActs() throws SQLException {
        String added = "INSERT INTO staff (id, version, sign_in_name, name, roles, created_at) VALUES"
                + " (nextval('staff_seq'), 1, gen_random_uuid()::text, 'R. Brandt', 'EDITOR', now()) RETURNING id";
        editor = Long.parseLong(texts(added).get(0));
        actor.actAs(new StaffMember(new StaffId(editor), "R. Brandt", Set.of(Role.EDITOR), null));
    }

    @Test
    void ofThePerennialSourcesAllAreKeptAndTheOneThatIsNoStatusIsReported() throws IOException, SQLException {
        Path file = DATA.resolve("rsp-2021/perennial-sources.csv");
        assumeTrue(Files.isRegularFile(file), "the lists of ../shared/data are not here: skipped");
        List<String> grades = texts(GRADES);
        OpinionTable table = OpinionTable.of(Files.readAllBytes(file));
        List<GivenOpinion> rows = ColumnChoice.guessed(table.heads()).read(table);
        ListFacts list = list("Perennial sources", "2021");

        ImportPreview kept = imports.keep(new ImportOpinions(list, rows));

        assertThat(kept.rows()).isEqualTo(329);
        assertThat(kept.kept()).isEqualTo(329);
        assertThat(kept.faulty()).singleElement().satisfies(odd -> {
            assertThat(odd.name()).isEqualTo("The Canary");
            assertThat(odd.problems()).containsExactly(RowProblem.ODD_TERM);
        });
        assertThat(imports.keep(new ImportOpinions(list, rows)).known()).isEqualTo(329);
        assertThat(of(list.name())).hasSize(329);
        assertThat(texts(GRADES)).isEqualTo(grades);
    }

    @Test
    void theGOfAnotherScaleStaysTheirWord() throws IOException, SQLException {
        Path file = DATA.resolve("misp/admiralty-scale.json");
        assumeTrue(Files.isRegularFile(file), "the lists of ../shared/data are not here: skipped");
        List<String> grades = texts(GRADES);
        ListFacts list = list("Admiralty scale", "2017");

        imports.keep(new ImportOpinions(list, scale(Files.readString(file))));

        assertThat(of(list.name()))
                .extracting(OpinionRow::terms)
                .hasSize(7)
                .contains(List.of("g, deliberatly deceptive"));
        assertThat(texts(GRADES)).isEqualTo(grades);
    }

    /** Somebody of each letter of the scale of reliability. */
    private static List<GivenOpinion> scale(String json) {
        List<GivenOpinion> rows = new ArrayList<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject reliability = reader.readObject().getJsonArray("values").getJsonObject(0);
            for (JsonObject entry : reliability.getJsonArray("entry").getValuesAs(JsonObject.class)) {
                String term = entry.getString("value") + ", " + lower(entry.getString("expanded"));
                String words = entry.getString("description", null);
                rows.add(new GivenOpinion(
                        rows.size() + 1,
                        "Somebody graded " + entry.getString("value"),
                        List.of(term),
                        words,
                        null,
                        List.of()));
            }
        }
        return rows;
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static ListFacts list(String name, String asOf) {
        return new ListFacts(name + " " + UUID.randomUUID(), PartialDate.of(asOf), "CC BY-SA 3.0", null);
    }

    private List<OpinionRow> of(String list) {
        List<OpinionRow> rows = new ArrayList<>();
        for (int page = 1; page <= 6; page++) {
            rows.addAll(listing.page(
                            new OpinionFilter("", List.of(), List.of(), Optional.empty()),
                            new PageRequest(page, 100, null, false))
                    .rows());
        }
        return rows.stream().filter(row -> row.list().name().equals(list)).toList();
    }

    @SuppressWarnings("BanJNDI") // a constant name, looked up in our own server
    private static List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        DataSource source;
        try {
            source = InitialContext.doLookup("java:app/jdbc/vouch");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
