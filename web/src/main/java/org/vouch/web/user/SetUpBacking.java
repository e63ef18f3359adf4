package org.vouch.web.user;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.user.SetUp;
import org.vouch.domain.user.SettingUp;

/** The first administrator, by the address that was printed when an empty desk started. */
@Named
@ViewScoped
public class SetUpBacking extends ByLink {

    private static final long serialVersionUID = 1L;

    @Inject
    private SettingUp settingUp;

    private String name;
    private String signInName;
    private boolean seniorEditorToo = true;
    private boolean open;

    public void load() {
        open = settingUp.isOpen(secret());
    }

    public String setUp() {
        settingUp.setUp(new SetUp(secret(), signInName, name, getPassword().typedTwice(), seniorEditorToo));
        return leadToDoor("user.set-up.done");
    }

    public boolean isOpen() {
        return open;
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
