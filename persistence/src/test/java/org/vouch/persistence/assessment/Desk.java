package org.vouch.persistence.assessment;

import jakarta.persistence.Query;
import java.util.List;
import org.vouch.domain.source.SourceId;
import org.vouch.persistence.shared.PostgresFixture;

/** Rows of other features that grades are about, put straight into their tables. */
final class Desk {

    private final PostgresFixture postgres;

    Desk(PostgresFixture postgres) {
        this.postgres = postgres;
    }

    long source(String name) {
        long id = insert(
                "INSERT INTO source (id, version, kind, created_at) VALUES (nextval('source_seq'), 1, 'OFFICIAL', now())"
                        + " RETURNING id");
        insert(
                "INSERT INTO source_name (id, source_id, position, kind, text)"
                        + " VALUES (nextval('source_name_seq'), ?, 0, 'CANONICAL', ?) RETURNING id",
                id,
                name);
        return id;
    }

    long statement(long holder, String gist) {
        return insert(
                "INSERT INTO statement (id, version, holder_id, gist, basis, created_at)"
                        + " VALUES (nextval('statement_seq'), 1, ?, ?, 'NOT_STATED', now()) RETURNING id",
                holder,
                gist);
    }

    void caveat(long statement, long utterer, String text) {
        insert(
                "INSERT INTO caveat (id, statement_id, position, utterer_id, text)"
                        + " VALUES (nextval('caveat_seq'), ?, 0, ?, ?) RETURNING id",
                statement,
                utterer,
                text);
    }

    /** @return the number of the report */
    long usedInADraft(long statement, long staff) {
        long claim = insert(
                "INSERT INTO claim (id, version, text, created_at) VALUES (nextval('claim_seq'), 1, gen_random_uuid(), now())"
                        + " RETURNING id");
        long report = insert(
                "INSERT INTO report (id, version, title, state, drafter_id, drafter_name, created_at, changed_at)"
                        + " VALUES (nextval('report_seq'), 1, 'r', 'DRAFT', ?, 'x', now(), now()) RETURNING id",
                staff);
        long item = insert(
                "INSERT INTO report_item (id, report_id, claim_id, position)"
                        + " VALUES (nextval('report_item_seq'), ?, ?, 0) RETURNING id",
                report,
                claim);
        insert(
                "INSERT INTO chosen_statement (id, report_item_id, statement_id, position)"
                        + " VALUES (nextval('chosen_statement_seq'), ?, ?, 0) RETURNING id",
                item,
                statement);
        return report;
    }

    long claimOn(String matter) {
        long claim = insert(
                "INSERT INTO claim (id, version, text, created_at) VALUES (nextval('claim_seq'), 1, gen_random_uuid(), now())"
                        + " RETURNING id");
        return insert("INSERT INTO claim_matter (claim_id, matter) VALUES (?, ?) RETURNING claim_id", claim, matter);
    }

    /** The statement asserts what the report has it chosen for. */
    void bearsAlone(long report, long statement) {
        insert(
                "INSERT INTO bearing (id, claim_id, statement_id, stance) SELECT nextval('bearing_seq'), claim_id, ?,"
                        + " 'ASSERTS' FROM report_item WHERE report_id = ? RETURNING id",
                statement,
                report);
    }

    /** It turned out to be the other one. */
    void merged(SourceId source, SourceId into) {
        insert(
                "UPDATE source SET retired_at = now(), retired_reason = 'One and the same', merged_into_id = ?"
                        + " WHERE id = ? RETURNING id",
                into.value(),
                source.value());
    }

    /** As whoever deletes it does, with its names. */
    void delete(SourceId source) {
        postgres.inTransaction(() -> {
            for (String sql :
                    List.of("DELETE FROM source_name WHERE source_id = ?1", "DELETE FROM source WHERE id = ?1")) {
                postgres.entityManager()
                        .createNativeQuery(sql)
                        .setParameter(1, source.value())
                        .executeUpdate();
            }
        });
    }

    private long insert(String sql, Object... arguments) {
        return postgres.inTransaction(() -> {
            Query query = postgres.entityManager().createNativeQuery(sql);
            for (int i = 0; i < arguments.length; i++) {
                query.setParameter(i + 1, arguments[i]);
            }
            return ((Number) query.getSingleResult()).longValue();
        });
    }
}
