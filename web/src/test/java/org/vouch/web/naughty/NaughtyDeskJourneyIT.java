package org.vouch.web.naughty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.InContainer;
import org.vouch.web.browser.GoodPage;
import org.vouch.web.browser.Visitor;

@RunAsClient
@InContainer
class NaughtyDeskJourneyIT {

    private static final int ROWS = 100;

    private static final String LIVE_ELEMENTS = """
            () => [...document.querySelectorAll('*')].filter(e =>
                [...e.attributes].some(a => a.name.startsWith('on') || /^\\\\s*javascript:/i.test(a.value) && a.name === 'href')
                || ['IMG', 'IFRAME', 'OBJECT', 'EMBED', 'VIDEO', 'AUDIO', 'MARQUEE', 'MATH'].includes(e.tagName)
                || e.tagName === 'SCRIPT' && !e.nonce && !e.src.startsWith(location.origin)).map(e => e.outerHTML)""";

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @ArquillianResource
    private URL vouch;

    @Test
    void whatIsNaughtyIsKeptAsTypedAndShownAsText() throws IOException {
        JsonObject kept = fillTheDesk();
        assertThat(texts(kept, "faults")).isEmpty();

        Page page = visitor.at(vouch);
        List<String> dialogs = new ArrayList<>();
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        signIn(page);
        for (String list : List.of("sources", "articles", "statements", "claims", "staff")) {
            List<String> wanted = texts(kept, list);
            assertThat(shown(page, list)).as(list).containsAll(wanted);
        }
        page.navigate("sources");
        GoodPage.check(page);
        page.navigate("audit");
        assertThat(page.evaluate(LIVE_ELEMENTS)).isEqualTo(List.of());
        assertThat(dialogs).isEmpty();
    }

    /** The titles of all rows of a list, page by page, whoever else has put something there. */
    private static List<String> shown(Page page, String list) {
        List<String> all = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (int number = 1; number == 1 || titles.size() == ROWS; number++) {
            page.navigate(list + "?size=" + ROWS + "&page=" + number);
            titles = page.locator("main .rowtitle, main .entry .gist a").allTextContents();
            assertThat(page.evaluate(LIVE_ELEMENTS))
                    .as("%s, page %d", list, number)
                    .isEqualTo(List.of());
            all.addAll(titles);
        }
        return all;
    }

    private JsonObject fillTheDesk() throws IOException {
        URL filler = URI.create(vouch + "naughty-desk").toURL();
        try (InputStream answer = filler.openStream()) {
            return JsonParser.parseString(new String(answer.readAllBytes(), StandardCharsets.UTF_8))
                    .getAsJsonObject();
        }
    }

    private static List<String> texts(JsonObject of, String name) {
        return StreamSupport.stream(of.getAsJsonArray(name).spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }

    private static void signIn(Page page) {
        page.navigate("sign-in");
        page.locator("[id$=username]").fill(Everybody.SIGN_IN_NAME);
        page.locator("[id$=password]").fill(Everybody.PASSWORD);
        page.locator("[id$=password]").press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
    }
}
