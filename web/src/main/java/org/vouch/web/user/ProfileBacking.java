package org.vouch.web.user;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.omnifaces.util.Faces;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.ChangePassword;
import org.vouch.domain.user.OwnAccount;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffPresence;
import org.vouch.web.shared.Notes;

/** What everybody sees of themselves, and may change. */
@Named
@RequestScoped
public class ProfileBacking {

    @Inject
    private OwnAccount account;

    @Inject
    private Actor actor;

    @Inject
    private StaffPresence presence;

    @Inject
    private CallersAddress address;

    @Inject
    private Clock clock;

    private String language;
    private String present;
    private final NewPasswordForm password = new NewPasswordForm();

    @PostConstruct
    void begin() {
        language = actor.staff().language();
    }

    public String keepLanguage() {
        account.speak(language);
        Notes.said("user.profile.language-kept");
        return "/profile?faces-redirect=true";
    }

    /** All sessions of this person end with the old password, save this one. */
    public String changePassword() {
        account.changePassword(new ChangePassword(present, password.typedTwice(), address.of(Faces.getRequest())));
        presence.present(actor.staff().id())
                .ifPresent(staff -> SignedIn.begin(Faces.getRequest(), staff, clock.instant()));
        Notes.said("user.profile.password-kept");
        return "/profile?faces-redirect=true";
    }

    public List<Role> getRoles() {
        return actor.staff().roles().stream().sorted().toList();
    }

    public NewPasswordForm getPassword() {
        return password;
    }

    public String getPresent() {
        return null;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
