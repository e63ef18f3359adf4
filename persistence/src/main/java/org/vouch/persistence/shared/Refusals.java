package org.vouch.persistence.shared;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vouch.domain.shared.NotFound;

/** What the database refused because of what somebody else did at the same moment, in the words of the domain. */
public final class Refusals {

    private static final String FOREIGN_KEY = "23503";
    private static final String UNIQUE = "23505";

    /** Of the column that refers, in whatever language the server speaks; of {@code id}, something else is told. */
    private static final Pattern MISSING = Pattern.compile("\\((?!id\\))\\w+\\)=\\((\\d+)\\)[^\"„“«»]*[\"„“«»](\\w+)");

    private Refusals() {}

    /** That what a row leans on was deleted meanwhile; what was thrown where it is something else. */
    public static RuntimeException goneOr(RuntimeException thrown) {
        return refused(thrown, FOREIGN_KEY)
                .map(refusal -> MISSING.matcher(refusal.getMessage()))
                .filter(Matcher::find)
                .<RuntimeException>map(found -> new NotFound(found.group(2), Long.parseLong(found.group(1))))
                .orElse(thrown);
    }

    /** Whether other rows still lean on what was to be deleted. */
    public static boolean isInUse(RuntimeException thrown) {
        return refused(thrown, FOREIGN_KEY).isPresent();
    }

    /** Whether two rows would be the same to a unique index. */
    public static boolean isTwice(RuntimeException thrown, String index) {
        return refused(thrown, UNIQUE)
                .filter(refusal -> refusal.getMessage().contains(index))
                .isPresent();
    }

    private static Optional<SQLException> refused(Throwable thrown, String state) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(refusal -> state.equals(refusal.getSQLState()))
                .findFirst();
    }
}
