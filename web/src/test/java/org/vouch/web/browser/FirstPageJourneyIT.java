package org.vouch.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.web.InContainer;

@RunAsClient
@InContainer
class FirstPageJourneyIT {

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @RegisterExtension
    final Visitor german = new Visitor(options -> options.setLocale("de-DE"));

    @ArquillianResource
    private URL vouch;

    @Test
    void whatIsNotThereSaysSoInTheReadersLanguage() {
        Page page = visitor.at(vouch);
        Response answer = page.navigate("WEB-INF/nothing");
        Page seite = german.at(vouch);
        seite.navigate("WEB-INF/nothing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.title()).startsWith("Nothing stands at this address");
        assertThat(seite.title()).startsWith("Unter dieser Adresse steht nichts");
        GoodPage.check(page);
    }

    @Test
    void aPageThatIsNotGoodIsToldBySizeAndColour() {
        Page page = visitor.at(vouch);
        page.setContent(
                "<html lang=en><title>Bad</title><main><h1>Bad</h1><p style='width:600px'>wide<img src='data:,'>"
                        + "<style>@media (prefers-color-scheme: dark) { p { color: #333; background: #222 } }</style>");

        assertThatThrownBy(() -> GoodPage.check(page))
                .hasMessageContainingAll("where 390 are", "390 px, DARK: color-contrast", "1280 px, LIGHT: image-alt")
                .hasMessageNotContaining("LIGHT: color-contrast");
    }
}
