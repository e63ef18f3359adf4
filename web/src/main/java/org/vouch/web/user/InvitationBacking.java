package org.vouch.web.user;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.user.AcceptInvitation;
import org.vouch.domain.user.AcceptingInvitation;
import org.vouch.domain.user.Invited;
import org.vouch.domain.user.OneTimeToken;
import org.vouch.web.shared.Notes;

/** Choosing a password by the link an administrator handed on. */
@Named
@ViewScoped
public class InvitationBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AcceptingInvitation accepting;

    private String token;
    private Invited invited;
    private final NewPasswordForm password = new NewPasswordForm();

    public void load() {
        invited = accepting.invited(secret()).orElse(null);
    }

    public String accept() {
        accepting.accept(new AcceptInvitation(secret(), password.typedTwice()));
        Notes.said("user.invitation.done");
        return Door.SIGN_IN + "?faces-redirect=true";
    }

    private OneTimeToken secret() {
        return new OneTimeToken(token == null ? "" : token);
    }

    /** Whom the link greets, or null where it is not valid. */
    public Invited getInvited() {
        return invited;
    }

    public NewPasswordForm getPassword() {
        return password;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
