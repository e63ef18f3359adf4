package org.vouch.web.user;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.user.AcceptInvitation;
import org.vouch.domain.user.AcceptingInvitation;
import org.vouch.domain.user.Invited;

/** Choosing a password by the link an administrator handed on. */
@Named
@ViewScoped
public class InvitationBacking extends ByLink {

    private static final long serialVersionUID = 1L;

    @Inject
    private AcceptingInvitation accepting;

    private Invited invited;

    public void load() {
        invited = accepting.invited(secret()).orElse(null);
    }

    public String accept() {
        accepting.accept(new AcceptInvitation(secret(), getPassword().typedTwice()));
        return leadToDoor("user.invitation.done");
    }

    /** Whom the link greets, or null where it is not valid. */
    public Invited getInvited() {
        return invited;
    }
}
