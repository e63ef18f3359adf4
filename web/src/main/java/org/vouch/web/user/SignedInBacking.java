package org.vouch.web.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Right;

/** Who is signed in, as pages ask: {@code #{signedIn.name}}. What it shows or hides is convenience, not protection. */
@Named("signedIn")
@RequestScoped
public class SignedInBacking {

    private final Actor actor;

    @Inject
    public SignedInBacking(Actor actor) {
        this.actor = actor;
    }

    protected SignedInBacking() {
        this(null);
    }

    public boolean isPresent() {
        return actor.isSomebody();
    }

    public String getName() {
        return actor.isSomebody() ? actor.staff().name() : "";
    }

    public Long getId() {
        return actor.isSomebody() ? actor.staff().id().value() : null;
    }

    /** The language of the profile, or null where the browser decides. */
    public String getLanguage() {
        return actor.isSomebody() ? actor.staff().language() : null;
    }

    /** Whether the desk is open to this person: reader, editor or senior editor. */
    public boolean isEditorial() {
        return actor.may(Right.LOOK);
    }

    /** Whether this person records and grades. */
    public boolean isEditor() {
        return actor.may(Right.RECORD);
    }

    public boolean isSenior() {
        return actor.may(Right.RELEASE);
    }

    public boolean isAdministrator() {
        return actor.may(Right.ADMINISTER);
    }
}
