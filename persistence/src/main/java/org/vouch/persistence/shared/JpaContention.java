package org.vouch.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.vouch.domain.shared.Contention;

@ApplicationScoped
class JpaContention implements Contention {

    /** A lock that was not to be had in time, and two who waited for each other (SQLSTATE of PostgreSQL). */
    private static final Set<String> STATES = Set.of("55P03", "40P01");

    @Override
    public boolean isBehind(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(refusal -> STATES.contains(refusal.getSQLState()));
    }
}
