package org.vouch.web.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vouch.domain.user.StaffAdministration;
import org.vouch.web.shared.Notes;

/** Whether and how one colleague gets in: a link to choose a password by, disabling and enabling the account. */
@Named
@RequestScoped
public class StaffAccessBacking {

    @Inject
    private EditStaffBacking page;

    @Inject
    private StaffAdministration administration;

    public String newLink() {
        OneTimeLink.show(page.getStaff().name(), administration.newLink(page.who()));
        return again();
    }

    public String disable() {
        administration.disable(page.who(), page.version());
        return done("user.edit.disabled");
    }

    public String enable() {
        administration.enable(page.who(), page.version());
        return done("user.edit.enabled");
    }

    public OneTimeLink getLink() {
        return OneTimeLink.shown().orElse(null);
    }

    private String done(String key) {
        Notes.said(key, page.getStaff().name());
        return again();
    }

    private String again() {
        return EditStaffBacking.page(page.getId());
    }
}
