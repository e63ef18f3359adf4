package org.vouch.domain.report.profile;

import java.util.Optional;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;

/** The profiles of columns of the desk. Each write reaches the database before it returns. */
public interface ColumnProfiles {

    /** Gives it its number. */
    void add(ColumnProfile profile);

    Optional<ColumnProfile> find(ColumnProfileId id);

    /** The one of that name, case and accents ignored. */
    Optional<ColumnProfileId> named(String name);

    /** @throws ChangedMeanwhile if somebody else saved it */
    void save(ColumnProfile profile);

    /** Drafts that named it name none from here on. */
    void remove(ColumnProfile profile);

    /** @throws NotFound if there is none, or not any more */
    default ColumnProfile get(ColumnProfileId id) {
        return find(id).orElseThrow(() -> new NotFound("column_profile", id.value()));
    }

    /**
     * As it is now, for a file that is written by it; null where none is named.
     *
     * @throws NotFound if there is none, or not any more
     */
    default UsedProfile used(Long number) {
        return number == null ? null : get(new ColumnProfileId(number)).used();
    }

    /**
     * The profile as a form was opened on it.
     *
     * @throws ChangedMeanwhile if somebody changed it since
     */
    default ColumnProfile opened(ColumnProfileId id, long version) {
        ColumnProfile profile = get(id);
        ChangedMeanwhile.unlessSame(version, profile.version());
        return profile;
    }
}
