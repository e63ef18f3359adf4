package org.vouch.web.shared;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Two who wrote the same record at the same moment, of whom the database let one through. */
final class Contention {

    /** A lock that was not to be had in time, and two who waited for each other (SQLSTATE of PostgreSQL). */
    private static final Set<String> STATES = Set.of("55P03", "40P01");

    private Contention() {}

    static boolean isBehind(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(refusal -> STATES.contains(refusal.getSQLState()));
    }
}
