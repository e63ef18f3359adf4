package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.browser.GoodPage;
import org.vouch.web.browser.Visitor;

/** Coming in, going out, and being kept out. */
class DoorJourneyIT {

    @RegisterExtension
    final Visitor visitor = new Visitor();

    private Person person;

    @BeforeEach
    void somebody() {
        person = Person.at(visitor.at(RunningVouch.withTheSample().address()));
    }

    @Test
    void whoSignsInIsLedToThePageThatWasAskedFor() {
        person.page().navigate("sources?q=yonhap&sort=name");
        assertThat(person.title()).isEqualTo("Sign in");
        GoodPage.check(person.page());

        signInAs("okafor");

        assertThat(person.page().url()).endsWith("/sources?q=yonhap&sort=name");
    }

    @Test
    void noAddressElsewhereIsLedTo() {
        person.page().navigate("sign-in?to=//example.org/");
        signInAs("okafor");

        assertThat(person.page().url())
                .startsWith(RunningVouch.withTheSample().address().toString());
    }

    @Test
    void afterFiveWrongTriesThereIsAWait() {
        person.page().navigate("sign-in");
        for (int i = 0; i < 5; i++) {
            person.signIn("no.such.person", "wrong");
            assertThat(person.said()).startsWith("Name and password do not belong together.");
        }
        person.signIn("no.such.person", "wrong");

        assertThat(person.said()).startsWith("There were too many wrong tries. Wait");
        assertThat(person.faces().at("f:username").inputValue()).isEqualTo("no.such.person");
    }

    @Test
    void whatWasTypedWhenTheSessionEndedIsThereAfterSigningInAgain() {
        Colleague.ADMINISTRATOR.signIn(person.page());
        person.page().navigate("staff/invite");
        person.faces().fill("f:name", "Zoë <i>Ähren</i> 국정원");
        person.faces().fill("f:username", "zoe");
        person.page().context().clearCookies();
        person.page().click("[id='f:go']");
        assertThat(person.said()).startsWith("Your session is over.");

        signInAs("lind");

        assertThat(person.page().url()).endsWith("/staff/invite");
        assertThat(person.said()).startsWith("Your text was kept.");
        assertThat(person.faces().at("f:name").inputValue()).isEqualTo("Zoë <i>Ähren</i> 국정원");
    }

    @Test
    void aSignInPageThatWasOpenOverNightIsOpenedAfreshAndKnowsTheWay() {
        person.page().navigate("sign-in?to=/claims");
        person.page().context().clearCookies();
        person.signIn("okafor", "typed into a page that is forgotten");
        assertThat(person.said()).startsWith("This page had been open too long.");

        signInAs("okafor");

        assertThat(person.page().url()).endsWith("/claims");
    }

    @Test
    void anAdministratorWithoutAnEditorialRoleBeginsAtTheStaff() {
        Colleague.ADMINISTRATOR.signIn(person.page());

        person.page().navigate("./");
        assertThat(person.page().url()).endsWith("/staff");
        assertThat(person.page().navigate("sources").status()).isEqualTo(403);
        assertThat(person.title()).isEqualTo("That is not yours to do");
    }

    @Test
    void signingOutEndsTheSession() {
        person.page().navigate("profile");
        signInAs("castell");
        person.page().getByText("Sign out").click();
        assertThat(person.said()).startsWith("You are signed out.");

        person.page().navigate("profile");
        assertThat(person.title()).isEqualTo("Sign in");
    }

    @Test
    void theLanguageIsChangedAtTheDoorAndStays() {
        person.page().navigate("sign-in");
        person.page().getByText("Deutsch").click();
        person.page().waitForURL("**/sign-in");

        assertThat(person.title()).isEqualTo("Anmelden");
    }

    private void signInAs(String signInName) {
        person.signIn(signInName, RunningVouch.withTheSample().password(signInName));
        person.page().waitForURL(url -> !url.contains("/sign-in"));
    }
}
