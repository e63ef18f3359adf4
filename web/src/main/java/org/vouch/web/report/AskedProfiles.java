package org.vouch.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.vouch.domain.report.EditionHasNoFile;
import org.vouch.domain.report.EditionListing;
import org.vouch.domain.report.FileRow;
import org.vouch.domain.report.NoSuchCsvChoice;
import org.vouch.domain.report.profile.ColumnProfileId;
import org.vouch.domain.report.profile.ColumnProfileListing;
import org.vouch.domain.report.profile.ColumnProfileRow;
import org.vouch.domain.report.profile.UsedProfile;

/**
 * By which profile of columns an address asks for the CSV of an edition: {@code profile=4} as it is now,
 * {@code profile=released} as it was when the edition was released with it.
 */
@ApplicationScoped
class AskedProfiles {

    private static final String PROFILE = "profile";
    private static final String RELEASED = "released";

    private final ColumnProfileListing profiles;
    private final EditionListing editions;

    @Inject
    AskedProfiles(ColumnProfileListing profiles, EditionListing editions) {
        this.profiles = profiles;
        this.editions = editions;
    }

    protected AskedProfiles() {
        this(null, null);
    }

    /** Where a file stands beside the CSV, after the number of its edition: {@code .xlsx}. */
    static String placeOf(FileRow file) {
        return "." + file.ending() + (file.name().equals(FileRow.PROFILED) ? "?" + PROFILE + "=" + RELEASED : "");
    }

    static boolean isReleased(List<String> asked) {
        return asked.equals(List.of(RELEASED));
    }

    /**
     * None, which is null, where the address names none, or nothing as a form does that was left alone.
     *
     * @throws NoSuchCsvChoice if it names something else or several
     * @throws EditionHasNoFile if the edition was released without one
     */
    UsedProfile of(EditionAddress address, List<String> asked) {
        if (asked.isEmpty() || asked.equals(List.of(""))) {
            return null;
        }
        return isReleased(asked) ? released(address) : known(String.join(", ", asked));
    }

    private UsedProfile released(EditionAddress address) {
        return editions.profile(address.report(), address.number())
                .orElseThrow(() -> new EditionHasNoFile(address.number(), FileRow.PROFILED));
    }

    private UsedProfile known(String number) {
        if (!number.matches("\\d{1,18}")) {
            throw new NoSuchCsvChoice(PROFILE, number);
        }
        return profiles.find(new ColumnProfileId(Long.parseLong(number)))
                .map(ColumnProfileRow::used)
                .orElseThrow(() -> new NoSuchCsvChoice(PROFILE, number));
    }
}
