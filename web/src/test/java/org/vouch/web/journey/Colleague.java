package org.vouch.web.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vouch.web.browser.Visitor;

/** Somebody of the sample desk who signs in: at the door the first time, and goes on in that session afterwards. */
enum Colleague {
    READER("castell"),
    EDITOR("brandt"),
    SECOND_EDITOR("okafor"),
    SENIOR_EDITOR("adler"),
    ADMINISTRATOR("lind");

    private static final Map<Colleague, List<Cookie>> SESSIONS = new EnumMap<>(Colleague.class);

    private final String signInName;

    Colleague(String signInName) {
        this.signInName = signInName;
    }

    String signInName() {
        return signInName;
    }

    /** Signed in, in a browser of their own. */
    Person at(Visitor visitor) {
        Person person = Person.at(visitor.at(RunningVouch.withTheSample().address()));
        signIn(person.page());
        return person;
    }

    void signIn(Page page) {
        if (SESSIONS.containsKey(this)) {
            page.context().addCookies(new ArrayList<>(SESSIONS.get(this)));
            return;
        }
        page.navigate("sign-in");
        page.locator("[id$=username]").fill(signInName);
        page.locator("[id$=password]").fill(RunningVouch.withTheSample().password(signInName));
        page.locator("[id$=password]").press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        SESSIONS.put(this, page.context().cookies());
    }
}
