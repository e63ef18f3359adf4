package org.vouch.web.user;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffDetails;
import org.vouch.web.shared.EditForm;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.Told;

/** What an administrator types about a colleague: of an account there is, or of a new one. */
public class StaffForm implements EditForm<StaffForm> {

    private static final long serialVersionUID = 1L;

    private long version;
    private String name;
    private String signInName;
    private List<Role> roles = new ArrayList<>();

    static StaffForm of(StaffDetails staff) {
        StaffForm form = new StaffForm();
        form.version = staff.version();
        form.name = staff.name();
        form.signInName = staff.signInName();
        form.roles = new ArrayList<>(staff.roles());
        return form;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<Told> told() {
        List<String> held = chosenRoles().stream()
                .map(role -> InWords.say("enum.Role." + role))
                .toList();
        return List.of(
                new Told("name", InWords.say("user.name"), InWords.text(name)),
                new Told("roles", InWords.say("user.roles"), held));
    }

    @Override
    public void take(String field, StaffForm other) {
        if (field.equals("name")) {
            name = other.name;
        } else {
            roles = new ArrayList<>(other.roles);
        }
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
