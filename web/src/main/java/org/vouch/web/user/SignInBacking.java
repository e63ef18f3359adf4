package org.vouch.web.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import org.omnifaces.util.Faces;
import org.vouch.domain.user.PresentStaff;
import org.vouch.domain.user.SignIn;
import org.vouch.domain.user.SigningIn;

/** The door: a name, a password, and on to the page that was asked for. */
@Named
@RequestScoped
public class SignInBacking {

    @Inject
    private SigningIn signing;

    @Inject
    private CallersAddress address;

    @Inject
    private Clock clock;

    private String name;
    private String password;
    private String to;

    public void signIn() throws IOException {
        PresentStaff staff = signing.signIn(new SignIn(name, password, address.of(Faces.getRequest())));
        SignedIn.begin(Faces.getRequest(), staff, clock.instant());
        Faces.redirect(Faces.getRequestContextPath() + Door.local(to));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Never shown again: a page does not send a password back. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
