package org.vouch.web.report.profile;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.audit.RecentChanges;
import org.vouch.domain.report.profile.AddProfile;
import org.vouch.domain.report.profile.ChangeProfile;
import org.vouch.domain.report.profile.ColumnProfileId;
import org.vouch.domain.report.profile.ColumnProfileListing;
import org.vouch.domain.report.profile.ProfileKeeping;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.web.shared.Editing;
import org.vouch.web.shared.Notes;

/** Adds a profile of columns, or changes one and settles two savings at once. */
@Named
@ViewScoped
public class EditProfileBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ColumnProfileListing listing;

    @Inject
    private ProfileKeeping keeping;

    @Inject
    private RecentChanges changes;

    private Long id;
    private boolean fresh;
    private boolean bare;
    private Editing<ColumnProfileForm> editing;

    public void load() {
        fresh = id == null;
        editing = Editing.of(fresh ? new ColumnProfileForm() : read());
    }

    public String save() {
        ColumnProfileForm form = editing.getForm();
        form.add(TickedColumns.asked());
        bare = form.isWithoutColumns();
        if (bare) {
            return null;
        }
        return fresh ? add(form) : change(form);
    }

    public String settle() {
        editing.settle();
        return save();
    }

    private String add(ColumnProfileForm form) {
        keeping.add(new AddProfile(form.getName(), form.getPurpose(), form.chosen()));
        return done("profile.added", form);
    }

    private String change(ColumnProfileForm form) {
        try {
            keeping.change(new ChangeProfile(
                    new ColumnProfileId(id), form.version(), form.getName(), form.getPurpose(), form.chosen()));
            return done("profile.kept", form);
        } catch (ChangedMeanwhile e) {
            editing.meet(read(), changes.lastOf("profile", id));
        } catch (NotFound e) {
            Notes.refused("profile.edit.deleted-meanwhile");
            fresh = true;
        }
        return null;
    }

    private ColumnProfileForm read() {
        return listing.find(new ColumnProfileId(id))
                .map(ColumnProfileForm::of)
                .orElseThrow(() -> new NotFound("column_profile", id));
    }

    private static String done(String key, ColumnProfileForm form) {
        Notes.said(key, form.getName());
        return "/reports/profiles?faces-redirect=true";
    }

    /** Whether it becomes a new one: none was asked for, or it was deleted meanwhile. */
    public boolean isFresh() {
        return fresh;
    }

    /** Whether it was to be kept without a column. */
    public boolean isBare() {
        return bare;
    }

    public Editing<ColumnProfileForm> getEditing() {
        return editing;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
