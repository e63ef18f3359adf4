package org.vouch.web.journey;

import static org.vouch.web.journey.DeskFile.many;
import static org.vouch.web.journey.DeskFile.sourceName;
import static org.vouch.web.journey.DeskFile.text;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The panel beside an article's text, as an editor fills it. */
final class RecordingPanel {

    /** Told apart from what the sample already holds. */
    static final String MARK = ", second reading";

    private static final String SELECT = """
            ([from, to]) => {
              const body = document.querySelector('.reading .body');
              const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT,
                n => n.parentElement.closest('.refs') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
              const nodes = []; let all = '';
              while (walker.nextNode()) { nodes.push([walker.currentNode, all.length]); all += walker.currentNode.data; }
              const start = all.indexOf(from), last = all.indexOf(to, from === to ? start : start + from.length);
              if (start < 0 || last < 0) { throw new Error('not in the text: ' + from + ' ... ' + to); }
              const end = last + to.length;
              const at = (place, open) => nodes.filter(([n, o]) => open ? o <= place && place < o + n.data.length
                : o < place && place <= o + n.data.length)[0];
              const [a, ao] = at(start, true), [b, bo] = at(end, false);
              const range = document.createRange();
              range.setStart(a, start - ao); range.setEnd(b, end - bo);
              const selection = getSelection(); selection.removeAllRanges(); selection.addRange(range);
              a.parentElement.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
              return all.substring(start, end);
            }""";

    private final Page page;
    private final Faces faces;

    RecordingPanel(Page page) {
        this.page = page;
        this.faces = new Faces(page);
    }

    /** Selects the words, records everything the file says of them, and gives back the words. */
    String record(JsonObject statement) {
        String words = (String) page.evaluate(SELECT, Story.span(statement));
        page.locator("[data-choose]").click();
        page.locator("#ph").waitFor();
        faces.settle();
        chain(many(statement, "hops"));
        if (statement.has("sameAs")) {
            sameAs(text(DeskFile.one("statements", text(statement, "sameAs")), "gist") + MARK);
        } else {
            said(statement);
        }
        attribution(statement);
        caveats(many(statement, "caveats"));
        evidence(many(statement, "evidence"));
        faces.press("f:record");
        page.locator("#ph").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.waitForLoadState();
        return words;
    }

    private void chain(List<JsonObject> hops) {
        for (int i = 0; i < hops.size(); i++) {
            if (i > 0) {
                faces.press("f:addHop");
            }
            String name = sourceName(text(hops.get(i), "source"));
            faces.pick("f:hop", name, name);
            faces.select("f:hops:" + i + ":act", text(hops.get(i), "act"));
        }
    }

    private void sameAs(String gist) {
        faces.fill("f:gist", gist);
        faces.at("f:gist").blur();
        faces.settle();
        page.locator(".offer-same")
                .filter(new Locator.FilterOptions().setHasText(gist))
                .locator("a")
                .click();
        faces.settle();
    }

    private void attribution(JsonObject statement) {
        page.locator("[id^='f:mode'][value='" + text(statement, "mode") + "']")
                .check(new Locator.CheckOptions().setForce(true));
        faces.fill("f:cue", text(statement, "cue"));
        if (!text(statement, "naming").equals("NAMED")) {
            faces.select("f:naming", text(statement, "naming"));
        }
    }

    private void said(JsonObject statement) {
        faces.fill("f:gist", text(statement, "gist") + MARK);
        faces.at("f:gist").blur();
        faces.settle();
        faces.fill("f:madeOn", text(statement, "madeOn"));
        faces.fill("f:setting", text(statement, "setting"));
        page.locator("[id^='f:basis'][value='" + text(statement, "basis") + "']")
                .check(new Locator.CheckOptions().setForce(true));
        faces.settle();
        if (statement.has("restsOn")) {
            String name = sourceName(text(statement, "restsOn"));
            faces.pick("f:restsSource", name, name);
        }
        claims(many(statement, "claims"));
        figures(many(statement, "figures"));
    }

    private void claims(List<JsonObject> claims) {
        for (int i = 0; i < claims.size(); i++) {
            if (faces.at("f:addClaim").count() > 0) {
                faces.press("f:addClaim");
            }
            String words = text(DeskFile.one("claims", text(claims.get(i), "claim")), "text") + MARK;
            faces.pick("f:claim", words, words);
            faces.select("f:bearings:" + i + ":stance", text(claims.get(i), "stance"));
        }
    }

    private void figures(List<JsonObject> figures) {
        for (int i = 0; i < figures.size(); i++) {
            faces.press("f:addFigure");
            String row = "f:figures:" + i + ":";
            JsonObject figure = figures.get(i);
            faces.fill(row + "low", text(figure, "low"));
            faces.fill(row + "words", text(figure, "words"));
            faces.fill(row + "unit", text(figure, "unit"));
            faces.fill(row + "phase", text(figure, "phase"));
            if (text(figure, "approximate").equals("true")) {
                faces.at(row + "approximate").check();
            }
        }
    }

    private void caveats(List<JsonObject> caveats) {
        for (int i = 0; i < caveats.size(); i++) {
            faces.press("f:addCaveat");
            String utterer = sourceName(text(caveats.get(i), "utterer"));
            faces.pick("f:caveats:" + i + ":utterer", utterer, utterer);
            faces.fill("f:caveats:" + i + ":words", text(caveats.get(i), "text"));
        }
    }

    private void evidence(List<JsonObject> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            faces.press("f:addEvidence");
            String row = "f:evidence:" + i + ":";
            faces.select(row + "kind", text(evidence.get(i), "kind"));
            faces.select(row + "state", text(evidence.get(i), "state"));
            faces.fill(row + "description", text(evidence.get(i), "description"));
            String issuer = sourceName(text(evidence.get(i), "issuer"));
            faces.pick(row + "issuer", issuer, issuer);
        }
    }
}
