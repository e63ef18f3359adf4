package org.vouch.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.browser.Visitor;

/** Finding a source by typing: what is offered, and what passing by does. */
class SourcePickerJourneyIT {

    @RegisterExtension
    final Visitor visitor = new Visitor();

    private Page page;
    private Locator outlet;

    @BeforeEach
    void openAnArticle() {
        page = visitor.at(RunningVouch.withTheSample().address());
        Colleague.EDITOR.signIn(page);
        page.navigate("articles/edit?id=1");
        outlet = page.locator("[id='f:outlet_input']");
        outlet.fill("");
    }

    @Test
    void whatIsOfferedIsWordsAndNothingElse() {
        outlet.pressSequentially("Ass");

        Locator offers = page.locator("[id='f:outlet_panel'] .ui-autocomplete-item");
        assertThat(offers.filter(new Locator.FilterOptions().setHasText("Associated Press")))
                .hasCount(1);
        assertThat(page.locator("[id='f:outlet_panel']")).not().containsText("class");
        assertThat(page.locator("[id='f:outlet_panel']")).not().containsText("aria-hidden");
    }

    @Test
    void whoTabsOnAddsNoSource() {
        outlet.pressSequentially("A paper that nobody knows");
        assertThat(page.locator("[id='f:outlet_panel'] .offer.new")).isVisible();

        outlet.press("Tab");
        page.keyboard().type("de");
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");

        assertThat(page.locator(".inline-part")).hasCount(0);
        assertThat(outlet).not().hasValue("de");
    }
}
