package org.vouch.persistence.report.profile;

import org.vouch.domain.report.profile.ColumnProfileListing;
import org.vouch.domain.report.profile.ColumnProfiles;
import org.vouch.persistence.shared.PostgresFixture;

/** The adapters of this package for the tests of others. */
public final class ProfileAdapters {

    private ProfileAdapters() {}

    public static ColumnProfiles profiles(PostgresFixture postgres) {
        return new JpaColumnProfiles(postgres.entityManager());
    }

    public static ColumnProfileListing listing(PostgresFixture postgres) {
        return new JpaColumnProfileListing(postgres.sql());
    }
}
