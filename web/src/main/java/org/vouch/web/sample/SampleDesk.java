package org.vouch.web.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.vouch.domain.report.profile.AddProfile;
import org.vouch.domain.report.profile.ProfileColumns;
import org.vouch.domain.report.profile.ProfileKeeping;
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
    private SampleHistory history;

    @Inject
    private SampleReports reports;

    @Inject
    private ProfileKeeping profiles;

    @Inject
    private Actor actor;

    /** @return everybody of the sample desk, in the order of the file */
    List<SamplePerson> fill(OneTimeToken setUp) {
        Entry desk = read("desk.json");
        Map<String, SamplePerson> people = staff.bringIn(setUp, desk.json().getJsonArray("staff"));
        Refs refs = new Refs();
        actor.actAs(people.get(CURATOR).staff());
        past(desk, refs, people);
        grades.bringIn(desk.many("sources"), refs, people);
        actor.actAs(people.get(CURATOR).staff());
        statements.grade(desk.many("statements"), refs);
        reports.bringIn(desk.many("reports"), refs, people);
        desk.many("profiles").forEach(this::profile);
        return desk.many("staff").stream()
                .map(one -> people.get(one.text("signInName")))
                .toList();
    }

    private void profile(Entry profile) {
        profiles.add(new AddProfile(
                profile.text("name"), profile.text("purpose"), ProfileColumns.read(profile.text("columns"))));
    }

    private void past(Entry desk, Refs refs, Map<String, SamplePerson> people) {
        Entry past = read("history.json");
        history.begin(past);
        try {
            sources.bringIn(desk.many("sources"), refs);
            statements.propose(desk.many("claims"), refs);
            articles.bringIn(desk.many("articles"), refs);
            statements.bringIn(desk.many("statements"), refs);
            history.bringIn(past, refs, people);
        } finally {
            history.end();
        }
    }

    private static Entry read(String file) {
        try (InputStream stream = SampleDesk.class.getResourceAsStream(file);
                JsonReader reader = Json.createReader(stream)) {
            return new Entry(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
