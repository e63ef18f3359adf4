package org.vouch.web.user;

import java.io.Serializable;
import java.util.Objects;
import org.vouch.domain.shared.Violation;

/** A password chosen blindly, and once more so that a slip of the finger locks nobody out. */
public class NewPasswordForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient String chosen;
    private transient String again;

    /** @throws PasswordsDiffer if the two are not the same */
    String typedTwice() {
        if (!Objects.equals(chosen, again)) {
            throw new PasswordsDiffer();
        }
        return chosen;
    }

    public String getChosen() {
        return null;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    static final class PasswordsDiffer extends Violation {

        private static final long serialVersionUID = 1L;

        PasswordsDiffer() {
            super("user.passwords-differ");
        }
    }
}
