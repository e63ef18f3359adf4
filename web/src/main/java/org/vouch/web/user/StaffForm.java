package org.vouch.web.user;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffDetails;

/** What an administrator types about a colleague. */
public class StaffForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String signInName;
    private List<Role> roles = new ArrayList<>();

    static StaffForm of(StaffDetails staff) {
        StaffForm form = new StaffForm();
        form.name = staff.name();
        form.signInName = staff.signInName();
        form.roles = new ArrayList<>(staff.roles());
        return form;
    }

    Set<Role> chosenRoles() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        chosen.addAll(roles);
        return chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles == null ? new ArrayList<>() : roles;
    }
}
