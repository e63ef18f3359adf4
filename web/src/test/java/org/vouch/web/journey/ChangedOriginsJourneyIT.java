package org.vouch.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.browser.GoodPage;
import org.vouch.web.browser.Visitor;

/** What editors record changes how many origins a claim has, and the desk shows at once why. */
class ChangedOriginsJourneyIT {

    @RegisterExtension
    final Visitor visitor = new Visitor();

    private Person editor;
    private OwnRecords own;

    @BeforeEach
    void anEditor() {
        editor = Colleague.EDITOR.at(visitor);
        own = new OwnRecords(editor);
    }

    @Test
    void twoOutletsThatCiteEachOtherAreFoundAsACircleWithoutAnyOrigin() {
        own.source("Ardmore Courier");
        own.source("Ballina Post");
        own.claim("The swing bridge is shut.");
        own.statement("Ardmore Courier", "Ballina Post", "the swing bridge is shut", "The swing bridge is shut.");
        own.statement("Ballina Post", "Ardmore Courier", "the swing bridge is closed", "The swing bridge is shut.");

        Page page = editor.page();
        page.navigate("claims");
        page.locator(".facets label, .facets a")
                .filter(new Locator.FilterOptions().setHasText("circular reporting"))
                .click();
        page.locator("a.rowtitle")
                .filter(new Locator.FilterOptions().setHasText("The swing bridge is shut."))
                .click();

        assertThat(page.locator(".reck .big")).hasText(new String[] {"2", "2", "No origin"});
        assertThat(page.locator(".why li:has(.tag)")).containsText("Ballina Post");
        assertThat(page.locator(".why li:has(.tag)")).containsText("Ardmore Courier");
        assertThat(page.locator(".graph .across svg")).containsText("circle, step 1 of 2");
        assertThat(page.locator(".graph .across svg")).containsText("circle, step 2 of 2");
        GoodPage.check(page);
    }

    @Test
    void anAffiliationThatEndedBeforeTheyWereSaidKeepsTwoOriginsApart() {
        own.source("Ferry Gazette");
        own.source("Harbour Board");
        String office = own.source("Pilotage of Senja");
        bind(office);
        own.claim("The pilots strike.");
        firstHand(own.statement("Ferry Gazette", "Harbour Board", "the pilots are on strike", "The pilots strike."));
        firstHand(own.statement("Ferry Gazette", "Pilotage of Senja", "we strike until Monday", "The pilots strike."));
        assertOrigins("pilots", "1 origin");

        editor.page().navigate("sources/edit?id=" + office);
        editor.faces().fill("f:ties:0:until", "2024-09-30");
        editor.press("f:save");

        assertOrigins("pilots", "2 origins");
        GoodPage.check(editor.page());
    }

    @Test
    void twoRecordsThatAreOneSourceAreMergedAndTheirTwoOriginsAreOne() {
        own.source("Quay Gazette");
        String watch = own.source("Coast Watch");
        String twice = own.source("Guard of the Shore");
        own.claim("The watch strikes.");
        firstHand(own.statement("Quay Gazette", "Coast Watch", "the watch is on strike", "The watch strikes."));
        firstHand(own.statement("Quay Gazette", "Guard of the Shore", "we strike, all of us", "The watch strikes."));
        assertOrigins("watch strikes", "2 origins");

        Person senior = Colleague.SENIOR_EDITOR.at(visitor);
        senior.page().navigate("source?id=" + twice);
        senior.page().locator("a[href*='sources/merge']").click();
        senior.faces().pick("f:into", "Coast Watch", "Coast Watch");
        senior.press("f:choose");
        assertThat(senior.page().locator("main")).containsText("1 statement it holds");
        senior.press("f:merge");
        assertThat(senior.page().locator(".ui-message")).containsText("Say how you know");
        senior.faces().fill("f:reason", "One office with two signs at its door");
        note(watch, "Keeps the coast.");
        senior.press("f:merge");
        assertThat(senior.page().locator("h1")).containsText("Merge Guard of the Shore");
        assertThat(senior.faces().at("f:reason")).hasValue("One office with two signs at its door");
        senior.press("f:merge");

        assertThat(senior.page().locator("h1")).hasText("Coast Watch");
        assertThat(senior.page().locator("main")).containsText("Guard of the Shore");
        GoodPage.check(senior.page());
        senior.page().navigate("source?id=" + twice);
        assertThat(senior.page().locator(".msg.warn a")).hasText("It is Coast Watch on this desk.");
        GoodPage.check(senior.page());
        assertOrigins("watch strikes", "1 origin");
    }

    private void bind(String office) {
        editor.page().navigate("sources/edit?id=" + office);
        editor.faces().press("f:addTie");
        editor.faces().select("f:ties:0:kind", "ORGAN_OF");
        editor.faces().pick("f:ties:0:body", "Harbour Board", "Harbour Board");
        editor.press("f:save");
    }

    private void note(String source, String words) {
        editor.page().navigate("sources/edit?id=" + source);
        editor.faces().fill("f:note", words);
        editor.press("f:save");
    }

    private void firstHand(String statement) {
        editor.page().navigate("statements/edit?id=" + statement);
        editor.faces().select("f:basis", "FIRST_HAND");
        editor.press("f:save");
    }

    /** In the list and on the claim's own page. */
    private void assertOrigins(String words, String told) {
        Page page = editor.page();
        page.navigate("claims?q=" + words.replace(' ', '+'));
        assertThat(page.locator("table.claims tbody tr")).containsText(told);
        page.locator("a.rowtitle").click();
        assertThat(page.locator(".reck .big").nth(2)).hasText(told);
    }
}
