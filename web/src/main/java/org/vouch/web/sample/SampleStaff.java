package org.vouch.web.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.domain.user.AcceptInvitation;
import org.vouch.domain.user.AcceptingInvitation;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.InviteStaff;
import org.vouch.domain.user.InvitedStaff;
import org.vouch.domain.user.OneTimeToken;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.SetUp;
import org.vouch.domain.user.SettingUp;
import org.vouch.domain.user.StaffAdministration;
import org.vouch.domain.user.StaffMember;

/** The people of the sample desk: the administrator sets up and invites the others, who each accept. */
@ApplicationScoped
class SampleStaff {

    @Inject
    private SettingUp settingUp;

    @Inject
    private StaffAdministration administration;

    @Inject
    private AcceptingInvitation accepting;

    @Inject
    private Actor actor;

    /** Everybody by sign-in name, each with a password that is known to nobody else and shown once. */
    Map<String, SamplePerson> bringIn(OneTimeToken setUp, JsonArray staff) {
        Map<String, SamplePerson> people = new HashMap<>();
        for (JsonObject one : staff.getValuesAs(JsonObject.class)) {
            if (roles(one).contains(Role.ADMINISTRATOR)) {
                String password = SamplePassword.random();
                settingUp.setUp(new SetUp(setUp, one.getString("signInName"), one.getString("name"), password, false));
                people.put(
                        one.getString("signInName"),
                        new SamplePerson(actor.staff(), one.getString("signInName"), password));
            }
        }
        StaffMember administrator = actor.staff();
        for (JsonObject one : staff.getValuesAs(JsonObject.class)) {
            people.computeIfAbsent(one.getString("signInName"), name -> invite(administrator, one));
        }
        return people;
    }

    private SamplePerson invite(StaffMember administrator, JsonObject one) {
        actor.actAs(administrator);
        InvitedStaff invited =
                administration.invite(new InviteStaff(one.getString("signInName"), one.getString("name"), roles(one)));
        String password = SamplePassword.random();
        accepting.accept(new AcceptInvitation(invited.token(), password));
        return new SamplePerson(actor.staff(), one.getString("signInName"), password);
    }

    private static Set<Role> roles(JsonObject one) {
        return one.getJsonArray("roles").getValuesAs(JsonString.class).stream()
                .map(role -> Role.valueOf(role.getString()))
                .collect(Collectors.toSet());
    }
}
