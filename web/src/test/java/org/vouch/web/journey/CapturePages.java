package org.vouch.web.journey;

import static org.vouch.web.journey.DeskFile.sourceName;
import static org.vouch.web.journey.DeskFile.text;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** Bringing an article in: the bytes first, then what is known of it and which lines are struck. */
final class CapturePages {

    private final Page page;
    private final Faces faces;

    CapturePages(Page page) {
        this.page = page;
        this.faces = new Faces(page);
    }

    /** Keeps the proposals for the lines and types the rest; gives back the article's number. */
    String capture(JsonObject article, byte[] bytes) {
        return capture(article, sourceName(text(article, "outlet")), bytes);
    }

    String capture(JsonObject article, String outlet, byte[] bytes) {
        bring(text(article, "ref") + ".txt", bytes);
        faces.fill("f:title", text(article, "title"));
        faces.pick("f:outlet", outlet, outlet);
        faces.fill("f:publishedOn", text(article, "publishedOn"));
        faces.fill("f:author", text(article, "author"));
        faces.fill("f:address", text(article, "address"));
        faces.fill("f:language", text(article, "language"));
        faces.at("f:keep").click();
        page.waitForURL(url -> url.contains("/article?"));
        return page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    /** The first step: the second one shows what was brought. */
    void bring(String name, byte[] bytes) {
        page.navigate("articles/capture");
        faces.at("f:file").setInputFiles(new FilePayload(name, "text/plain", bytes));
        faces.at("f:next").click();
        page.waitForURL(url -> url.contains("/articles/check"));
    }
}
