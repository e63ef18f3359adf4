package org.vouch.domain.report;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.vouch.domain.report.profile.ProfileColumns;
import org.vouch.domain.report.profile.ProfileColumnsConverter;
import org.vouch.domain.report.profile.UsedProfile;

/** The profile of columns that an edition was also released with, as it was: later changes of it change nothing here. */
@Embeddable
@SuppressWarnings("UnusedVariable") // read by SQL, as a record
class EditionProfile {

    @jakarta.persistence.Column(name = "profile_id", updatable = false)
    private Long id;

    @jakarta.persistence.Column(name = "profile_version", updatable = false)
    private Long version;

    @jakarta.persistence.Column(name = "profile_name", updatable = false)
    private String name;

    @Convert(converter = ProfileColumnsConverter.class)
    @jakarta.persistence.Column(name = "profile_columns", updatable = false)
    private ProfileColumns columns;

    protected EditionProfile() {}

    EditionProfile(UsedProfile profile) {
        this.id = profile.id();
        this.version = profile.version();
        this.name = profile.name();
        this.columns = profile.columns();
    }
}
