package org.vouch.web.report.profile;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.report.ReportTitle;
import org.vouch.domain.report.profile.ColumnProfileId;
import org.vouch.domain.report.profile.ColumnProfileListing;
import org.vouch.domain.report.profile.ColumnProfileRow;
import org.vouch.domain.report.profile.DeleteProfile;
import org.vouch.domain.report.profile.ProfileKeeping;
import org.vouch.domain.shared.NotFound;
import org.vouch.web.shared.Notes;

/** What the profile whose form is open is used for; deletes it after the page has asked. */
@Named
@ViewScoped
public class DeleteProfileBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditProfileBacking edit;

    @Inject
    private ColumnProfileListing listing;

    @Inject
    private ProfileKeeping keeping;

    private boolean asking;
    private transient ColumnProfileRow profile;
    private transient List<ReportTitle> drafts;

    public String delete() {
        String name = getProfile().name();
        keeping.delete(new DeleteProfile(id(), edit.getEditing().getForm().version()));
        Notes.said("profile.deleted", name);
        return "/reports/profiles?faces-redirect=true";
    }

    /** Whether it may be asked for: the profile is there, and no two versions stand side by side. */
    public boolean isOffered() {
        return !edit.isFresh() && edit.getEditing().getConflict() == null;
    }

    public ColumnProfileRow getProfile() {
        if (profile == null) {
            profile = listing.find(id()).orElseThrow(() -> new NotFound("column_profile", edit.getId()));
        }
        return profile;
    }

    /** The reports that name it for their next edition. */
    public List<ReportTitle> getDrafts() {
        if (drafts == null) {
            drafts = listing.drafts(id());
        }
        return drafts;
    }

    private ColumnProfileId id() {
        return new ColumnProfileId(edit.getId());
    }

    public boolean isAsking() {
        return asking;
    }

    public void setAsking(boolean asking) {
        this.asking = asking;
    }
}
