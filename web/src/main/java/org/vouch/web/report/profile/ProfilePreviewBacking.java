package org.vouch.web.report.profile;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.report.EditionListing;
import org.vouch.domain.report.profile.ProfileColumns;
import org.vouch.web.report.FirstRow;
import org.vouch.web.report.ProfiledLines;

/** What a file by the columns in the open form begins with: its headers, and the first row of the edition released last. */
@Named
@ViewScoped
public class ProfilePreviewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditProfileBacking edit;

    @Inject
    private EditionListing editions;

    private FirstRow first;

    public void load() {
        first = editions.latest()
                .map(last -> FirstRow.of(last.title(), last.number(), editions.csv(last.report(), last.number())))
                .orElse(FirstRow.NONE);
    }

    /** The headers, and the row where there is one. */
    public List<List<String>> getLines() {
        ProfileColumns columns = edit.getEditing().getForm().chosen();
        ProfiledLines profiled = new ProfiledLines(columns);
        first.lines().forEach(profiled::measure);
        return Stream.concat(
                        Stream.of(profiled.headers()),
                        first.lines().stream().skip(1).map(profiled::cells))
                .toList();
    }

    /** Whether there is a row to show. */
    public boolean isOfEdition() {
        return !first.lines().isEmpty();
    }

    public FirstRow getFirst() {
        return first;
    }
}
