package org.vouch.web.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;

/** Records of a journey's own on the sample desk, so that it changes nobody else's. Each gives back its number. */
record OwnRecords(Person person) {

    private static final String RFE_RL = DeskFile.sourceName("rferl");
    private static final String NIS = DeskFile.sourceName("nis");

    String source(String name) {
        Page page = person.page();
        page.navigate("sources/edit");
        person.faces().fill("f:names:0:text", name);
        person.faces().select("f:kind", "NEWS_OUTLET");
        person.press("f:save");
        if (!page.url().contains("source?id=")) {
            person.press("f:save");
        }
        return number("source");
    }

    String claim(String text) {
        Page page = person.page();
        page.navigate("claims/edit");
        person.faces().fill("f:text", text);
        person.press("f:save");
        if (!page.url().contains("claim?id=")) {
            person.press("f:save");
        }
        return number("claim");
    }

    String report(String title) {
        person.page().navigate("reports/edit");
        person.faces().fill("f:title", title);
        person.press("f:keep");
        return number("report");
    }

    /** With the claim in it. */
    String report(String title, String claim) {
        person.page().navigate("reports/edit?claim=" + claim);
        person.faces().fill("f:title", title);
        person.press("f:keep");
        return number("report");
    }

    String article(String title, String words) {
        return article(RFE_RL, title, words);
    }

    String statement(String gist, String claim) {
        return statement(RFE_RL, NIS, gist, claim);
    }

    /** What the holder said on 17 October 2024, as an article of the outlet tells it. */
    String statement(String outlet, String holder, String gist, String claim) {
        Page page = person.page();
        String words = holder + " said that " + gist + ".";
        page.navigate("article?id=" + article(outlet, "Report of " + outlet + ": " + gist, words));
        new ChosenWords(page).choose(gist);
        person.faces().pick("f:hop", holder, holder);
        person.faces().fill("f:gist", gist);
        person.faces().fill("f:madeOn", "2024-10-17");
        if (claim != null) {
            person.faces().pick("f:claim", claim, claim);
        }
        person.faces().press("f:record");
        page.locator("#ph").waitFor(ChosenWords.GONE);
        page.navigate("statements?q=" + gist.replace(' ', '+'));
        page.locator("a[href*='statement?id=']").first().click();
        return number("statement");
    }

    /** Published by an outlet of the sample desk. */
    String article(String outlet, String title, String words) {
        JsonObject article = new JsonObject();
        article.addProperty("ref", "own");
        article.addProperty("title", title);
        article.addProperty("publishedOn", "2024-10-18");
        article.addProperty("language", "en");
        byte[] bytes = (words + "\n\n" + title + ".\n").getBytes(StandardCharsets.UTF_8);
        return new CapturePages(person.page()).capture(article, outlet, bytes);
    }

    private String number(String kind) {
        person.page().waitForURL("**/" + kind + "?id=*");
        return person.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }
}
