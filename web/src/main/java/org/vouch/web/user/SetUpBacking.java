package org.vouch.web.user;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.user.OneTimeToken;
import org.vouch.domain.user.SetUp;
import org.vouch.domain.user.SettingUp;
import org.vouch.web.shared.Notes;

/** The first administrator, by the address that was printed when an empty desk started. */
@Named
@ViewScoped
public class SetUpBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SettingUp settingUp;

    private String token;
    private String name;
    private String signInName;
    private boolean seniorEditorToo = true;
    private final NewPasswordForm password = new NewPasswordForm();
    private boolean open;

    public void load() {
        open = settingUp.isOpen(secret());
    }

    public String setUp() {
        settingUp.setUp(new SetUp(secret(), signInName, name, password.typedTwice(), seniorEditorToo));
        Notes.said("user.set-up.done");
        return Door.SIGN_IN + "?faces-redirect=true";
    }

    private OneTimeToken secret() {
        return new OneTimeToken(token == null ? "" : token);
    }

    public boolean isOpen() {
        return open;
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

    public boolean isSeniorEditorToo() {
        return seniorEditorToo;
    }

    public void setSeniorEditorToo(boolean seniorEditorToo) {
        this.seniorEditorToo = seniorEditorToo;
    }
}
