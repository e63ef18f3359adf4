package org.vouch.domain.report.profile;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of a profile in their order, each once, at least one. It is kept as text, {@code claim_id, figures numbered},
 * which says itself what it means.
 */
public record ProfileColumns(List<ProfileColumn> chosen) {

    private static final String BETWEEN = ", ";

    /** @throws ProfileWithoutColumns if there is none, {@link ColumnChosenTwice} */
    public ProfileColumns {
        chosen = List.copyOf(chosen);
        if (chosen.isEmpty()) {
            throw new ProfileWithoutColumns();
        }
        checkOnce(chosen);
    }

    /** @throws IllegalArgumentException if it was not {@link #written} so */
    public static ProfileColumns read(String written) {
        return new ProfileColumns(
                Stream.of(written.split(BETWEEN, -1)).map(ProfileColumn::read).toList());
    }

    public String written() {
        return chosen.stream().map(ProfileColumn::written).collect(Collectors.joining(BETWEEN));
    }

    private static void checkOnce(Collection<ProfileColumn> chosen) {
        for (ProfileColumn one : chosen) {
            if (chosen.stream().filter(other -> other.column() == one.column()).count() > 1) {
                throw new ColumnChosenTwice(one.column());
            }
        }
    }
}
