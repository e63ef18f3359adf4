package org.vouch.persistence.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.vouch.domain.user.Failures;
import org.vouch.domain.user.SignInAttempts;
import org.vouch.persistence.shared.Sql;

/** Attempts of all nodes in one table, so that a guesser gains nothing by going from one to another. */
@ApplicationScoped
class JpaSignInAttempts implements SignInAttempts {

    /** The first half of the key of the advisory locks that stand for sign-in names. */
    private static final int SIGN_IN = 1;

    private static final String OF_NAME_FROM_ADDRESS = """
            SELECT count(*), max(at) FROM sign_in_attempt a
            WHERE lower(a.sign_in_name) = lower(?) AND a.address = ? AND a.at >= ? AND NOT a.succeeded
            AND NOT EXISTS (SELECT FROM sign_in_attempt s
                WHERE lower(s.sign_in_name) = lower(a.sign_in_name) AND s.address = a.address AND s.succeeded
                AND s.at >= a.at)
            """;
    private static final String OF_NAME =
            "SELECT count(*), max(at) FROM sign_in_attempt WHERE lower(sign_in_name) = lower(?) AND at >= ?"
                    + " AND NOT succeeded";
    private static final String OF_ADDRESS =
            "SELECT count(*), max(at) FROM sign_in_attempt WHERE address = ? AND at >= ? AND NOT succeeded";

    private final EntityManager entities;
    private final Sql sql;

    @Inject
    JpaSignInAttempts(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    protected JpaSignInAttempts() {
        this(null, null);
    }

    @Override
    public void holdOthersOf(String name) {
        entities.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(?, hashtext(?))")
                .setParameter(1, SIGN_IN)
                .setParameter(2, name)
                .getSingleResult();
    }

    @Override
    public Failures ofNameFrom(String name, String address, Instant since) {
        return sql.one(OF_NAME_FROM_ADDRESS, JpaSignInAttempts::failures, name, address, since)
                .orElseThrow();
    }

    @Override
    public Failures ofName(String name, Instant since) {
        return sql.one(OF_NAME, JpaSignInAttempts::failures, name, since).orElseThrow();
    }

    @Override
    public Failures ofAddress(String address, Instant since) {
        return sql.one(OF_ADDRESS, JpaSignInAttempts::failures, address, since).orElseThrow();
    }

    @Override
    public void note(String name, String address, boolean succeeded, Instant at) {
        entities.createNativeQuery("INSERT INTO sign_in_attempt (id, sign_in_name, address, succeeded, at)"
                        + " VALUES (nextval('sign_in_attempt_seq'), ?, ?, ?, ?)")
                .setParameter(1, name)
                .setParameter(2, address)
                .setParameter(3, succeeded)
                .setParameter(4, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public void forget(Instant before) {
        entities.createNativeQuery("DELETE FROM sign_in_attempt WHERE at < ?")
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static Failures failures(ResultSet row) throws SQLException {
        OffsetDateTime last = row.getObject(2, OffsetDateTime.class);
        return new Failures(row.getInt(1), last == null ? null : last.toInstant());
    }
}
