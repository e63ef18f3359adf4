package org.vouch.web.user;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.user.InviteStaff;
import org.vouch.domain.user.InvitedStaff;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffAdministration;
import org.vouch.web.shared.Notes;

/** A new colleague; the link they arrive by is shown on the page that follows. */
@Named
@ViewScoped
public class InviteStaffBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffAdministration administration;

    private final StaffForm form = new StaffForm();

    public String invite() {
        InvitedStaff invited =
                administration.invite(new InviteStaff(form.getSignInName(), form.getName(), form.chosenRoles()));
        OneTimeLink.show(form.getName(), invited.token());
        Notes.said("user.invite.done", form.getName());
        return EditStaffBacking.page(invited.id().value());
    }

    public StaffForm getForm() {
        return form;
    }

    public Role[] getRoles() {
        return Role.values();
    }
}
