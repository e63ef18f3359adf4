package org.vouch.domain.report.profile;

/**
 * A profile as it was when a file was written by it.
 *
 * @param version tells it from what it became later
 */
public record UsedProfile(long id, long version, String name, ProfileColumns columns) {

    /** What tells its files from others by their names: {@code -profile-4.2}. */
    public String suffix() {
        return "-profile-" + id + "." + version;
    }
}
