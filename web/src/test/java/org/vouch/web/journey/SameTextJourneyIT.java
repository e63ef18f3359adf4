package org.vouch.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.browser.GoodPage;
import org.vouch.web.browser.Visitor;

/** A text that another outlet has as well is shown beside it, and an editor decides whether it is carried. */
class SameTextJourneyIT {

    private static final String COPIED = IntStream.range(0, 60)
            .mapToObj(n -> "the " + n + " ferries of Norby")
            .collect(Collectors.joining(", "));

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void anEditorComparesConfirmsTakesBackAndRejects() {
        Person editor = Colleague.EDITOR.at(visitor);
        Page page = editor.page();
        OwnRecords own = new OwnRecords(editor);
        own.article("Deutsche Welle", "Ferries counted", "They counted " + COPIED + ".");
        String second = own.article(
                "Radio Free Europe/Radio Liberty", "More ferries counted", "Our own words first. Then " + COPIED + ".");

        Locator note = page.locator(".msg").filter(new Locator.FilterOptions().setHasText("text of Deutsche Welle"));
        assertThat(note).containsText("It seems to carry the text of Deutsche Welle.");
        assertThat(note).containsText("% of it is the same");
        GoodPage.check(page);
        note.getByRole(AriaRole.LINK).click();

        assertThat(page.locator("h1"))
                .hasText("Does Radio Free Europe/Radio Liberty carry the text of Deutsche Welle?");
        assertThat(page.locator(".beside mark").first()).containsText("the 0 ferries of Norby");
        GoodPage.check(page);
        editor.faces().fill("f:reason", "Word for word");
        editor.press("f:confirm");

        assertThat(page.locator("h1")).hasText("Radio Free Europe/Radio Liberty carries the text of Deutsche Welle");
        assertThat(page.locator("main")).containsText("Word for word");
        page.navigate("article?id=" + second);
        assertThat(note).containsText("It carries the text of Deutsche Welle.");

        note.getByRole(AriaRole.LINK).click();
        editor.press("f:reopen");
        page.navigate("articles");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("text waits for a decision"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("More ferries counted"))
                .click();
        editor.press("f:reject");

        assertThat(page.locator("h1")).containsText("does not carry the text of Deutsche Welle");
        page.navigate("article?id=" + second);
        assertThat(note).hasCount(0);
        page.navigate("articles/same-text?state=REJECTED");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("More ferries counted")))
                .isVisible();
        GoodPage.check(page);
    }
}
