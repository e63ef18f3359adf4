package org.vouch.web.naughty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.vouch.domain.user.Password;
import org.vouch.domain.user.PasswordHashing;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.SignInName;
import org.vouch.domain.user.Staff;
import org.vouch.domain.user.StaffMember;
import org.vouch.domain.user.StaffRegister;

/** Somebody who may do everything, with a password that the test knows. */
@ApplicationScoped
@Transactional
public class Everybody {

    static final String SIGN_IN_NAME = "everybody";
    static final String PASSWORD = "eleven grey geese in a row";

    @Inject
    private StaffRegister register;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Clock clock;

    public StaffMember hired() {
        Set<Role> roles = Set.of(Role.ADMINISTRATOR, Role.SENIOR_EDITOR);
        Staff staff = Staff.invited(new SignInName(SIGN_IN_NAME), "Everybody", roles, clock.instant());
        staff.choose(hashing.hash(Password.typed(PASSWORD)));
        register.add(staff);
        return staff.member();
    }
}
