package org.vouch.web.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.OneTimeToken;

/** Fills an empty desk with the sample. Editors bring everything in; each thing is done by somebody who may. */
@ApplicationScoped
class SampleDesk {

    private static final String CURATOR = "brandt";

    @Inject
    private SampleStaff staff;

    @Inject
    private SampleSources sources;

    @Inject
    private SampleArticles articles;

    @Inject
    private SampleStatements statements;

    @Inject
    private SampleGrades grades;

    @Inject
    private SampleReports reports;

    @Inject
    private Actor actor;

    /** @return everybody of the sample desk, in the order of the file */
    List<SamplePerson> fill(OneTimeToken setUp) {
        JsonObject json = read();
        Map<String, SamplePerson> people = staff.bringIn(setUp, json.getJsonArray("staff"));
        actor.actAs(people.get(CURATOR).staff());
        Entry desk = new Entry(json);
        Refs refs = new Refs();
        sources.bringIn(desk.many("sources"), refs);
        grades.bringIn(desk.many("sources"), refs, people);
        actor.actAs(people.get(CURATOR).staff());
        statements.propose(desk.many("claims"), refs);
        articles.bringIn(desk.many("articles"), refs);
        statements.bringIn(desk.many("statements"), refs);
        reports.bringIn(desk.many("reports"), refs, people);
        return desk.many("staff").stream()
                .map(one -> people.get(one.text("signInName")))
                .toList();
    }

    private static JsonObject read() {
        try (InputStream stream = SampleDesk.class.getResourceAsStream("desk.json");
                JsonReader reader = Json.createReader(stream)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
