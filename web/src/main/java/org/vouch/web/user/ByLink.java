package org.vouch.web.user;

import java.io.Serializable;
import org.vouch.domain.user.OneTimeToken;
import org.vouch.web.shared.Notes;

/** A page somebody comes to by a one-time link, to choose a password there and sign in with it. */
public abstract class ByLink implements Serializable {

    private static final long serialVersionUID = 1L;

    private final NewPasswordForm password = new NewPasswordForm();
    private String token;

    /** What the address said; a link without its token opens nothing. */
    protected final OneTimeToken secret() {
        return new OneTimeToken(token == null ? "" : token);
    }

    protected static String leadToDoor(String key) {
        Notes.said(key);
        return Door.SIGN_IN + "?faces-redirect=true";
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
