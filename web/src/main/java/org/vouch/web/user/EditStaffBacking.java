package org.vouch.web.user;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.ChangeStaff;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffAdministration;
import org.vouch.domain.user.StaffDetails;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffListing;
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
    private long version;
    private StaffForm form;

    static String page(long id) {
        return "/staff/edit?faces-redirect=true&id=" + id;
    }

    public void load() {
        staff = listing.details(who()).orElseThrow(() -> new NotFound("staff", who().value()));
        if (form == null) {
            version = staff.version();
            form = StaffForm.of(staff);
        }
    }

    public String keep() {
        administration.change(new ChangeStaff(who(), version, form.getName(), form.chosenRoles()));
        Notes.said("user.edit.kept", form.getName());
        return page(id);
    }

    public StaffId who() {
        if (id == null) {
            throw new NotFound("staff", 0);
        }
        return new StaffId(id);
    }

    public long version() {
        return version;
    }

    public StaffDetails getStaff() {
        return staff;
    }

    public StaffForm getForm() {
        return form;
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
