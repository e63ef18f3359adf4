package org.vouch.persistence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.vouch.domain.assessment.GradingRules;
import org.vouch.domain.assessment.RuleBook;
import org.vouch.persistence.shared.Sql;

/** Rules by name; what has no row is as the desk comes. */
@ApplicationScoped
class JpaRuleBook implements RuleBook {

    private static final String REVIEW = "grading.review.";
    private static final String WRITE = "INSERT INTO desk_setting (name, value, changed_at, changed_by_name)"
            + " VALUES (?1, ?2, ?3, ?4) ON CONFLICT (name) DO UPDATE SET value = excluded.value,"
            + " changed_at = excluded.changed_at, changed_by_name = excluded.changed_by_name";

    private final Sql sql;
    private final EntityManager entities;

    @Inject
    JpaRuleBook(Sql sql, EntityManager entities) {
        this.sql = sql;
        this.entities = entities;
    }

    protected JpaRuleBook() {
        this(null, null);
    }

    @Override
    public GradingRules inForce() {
        Map<String, String> written = sql
                .list(
                        "SELECT name, value FROM desk_setting WHERE name LIKE 'grading.%'",
                        row -> Map.entry(row.getString("name"), row.getString("value")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        GradingRules usual = GradingRules.USUAL;
        Map<String, Integer> months = new HashMap<>(usual.reviewMonths());
        months.replaceAll((grade, usually) -> number(written, REVIEW + grade, usually));
        return new GradingRules(
                number(written, "grading.sources", usual.sources()),
                number(written, "grading.statements", usual.statements()),
                number(written, "grading.alone", usual.alone()),
                number(written, "grading.distance", usual.distance()),
                Boolean.parseBoolean(written.getOrDefault("grading.names-hidden", String.valueOf(usual.namesHidden()))),
                months);
    }

    @Override
    public void write(GradingRules rules, String by, Instant at) {
        Map<String, Object> values = new HashMap<>();
        values.put("grading.sources", rules.sources());
        values.put("grading.statements", rules.statements());
        values.put("grading.alone", rules.alone());
        values.put("grading.distance", rules.distance());
        values.put("grading.names-hidden", rules.namesHidden());
        rules.reviewMonths().forEach((grade, months) -> values.put(REVIEW + grade, months));
        values.forEach((name, value) -> entities.createNativeQuery(WRITE)
                .setParameter(1, name)
                .setParameter(2, value.toString())
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .setParameter(4, by)
                .executeUpdate());
    }

    private static int number(Map<String, String> written, String name, int usually) {
        return written.containsKey(name) ? Integer.parseInt(written.get(name)) : usually;
    }
}
