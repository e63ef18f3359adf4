package org.vouch.web.user;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.ChangeStaff;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffAdministration;
import org.vouch.domain.user.StaffDetails;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffListing;
import org.vouch.web.shared.Editing;
import org.vouch.web.shared.Notes;

/** One colleague's account: name and roles. */
@Named
@ViewScoped
public class EditStaffBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffAdministration administration;

    @Inject
    private StaffListing listing;

    private Long id;
    private transient StaffDetails staff;
    private Editing<StaffForm> editing;

    static String page(long id) {
        return "/staff/edit?faces-redirect=true&id=" + id;
    }

    public void load() {
        staff = listing.details(who()).orElseThrow(() -> new NotFound("staff", who().value()));
        if (editing == null) {
            editing = Editing.of(StaffForm.of(staff));
        }
    }

    public String keep() {
        StaffForm form = editing.getForm();
        try {
            administration.change(new ChangeStaff(who(), form.version(), form.getName(), form.chosenRoles()));
        } catch (ChangedMeanwhile e) {
            editing.meet(StaffForm.of(staff), Optional.empty());
            return null;
        }
        Notes.said("user.edit.kept", form.getName());
        return page(id);
    }

    public String settle() {
        editing.settle();
        return keep();
    }

    public StaffId who() {
        if (id == null) {
            throw new NotFound("staff", 0);
        }
        return new StaffId(id);
    }

    public long version() {
        return editing.getForm().version();
    }

    public StaffDetails getStaff() {
        return staff;
    }

    public Editing<StaffForm> getEditing() {
        return editing;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
