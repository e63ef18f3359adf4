package org.vouch.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.web.browser.PlainClient;

/** Where a claim comes from, taken home as a file. */
class GraphFilesJourneyIT {

    private static final String SVG = "claims/12/graph.svg";
    private static final String PNG = "claims/12/graph.png";

    private final RunningVouch vouch = RunningVouch.withTheSample();

    @Test
    void whoMayLookTakesItAsSvgThatStandsAlone() throws Exception {
        HttpResponse<byte[]> file = as("castell").file(SVG);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"c12-graph.svg\"");
        assertThat(new String(file.body(), StandardCharsets.UTF_8))
                .contains("Institute for the Study of War", "fill=\"#")
                .doesNotContain("class=", "href=");
    }

    @Test
    void andAsPng() throws Exception {
        HttpResponse<byte[]> file = as("castell").file(PNG);

        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("image/png"));
        assertThat(ImageIO.read(new ByteArrayInputStream(file.body())).getWidth())
                .isGreaterThan(1000);
    }

    @ParameterizedTest
    @CsvSource({
        "lind, claims/12/graph.svg, 403",
        "lind, claims/12/graph.png, 403",
        "lind, claims/12/graph-narrow.svg, 403",
        "castell, claims/12/graph-narrow.svg, 200",
        "castell, claims/9999/graph.svg, 404"
    })
    void nobodyElseDoes(String who, String address, int status) throws Exception {
        assertThat(as(who).file(address).statusCode()).isEqualTo(status);
    }

    @Test
    void whoHasNotSignedInIsLedToTheDoor() throws Exception {
        PlainClient stranger = new PlainClient(vouch.address().toURI());

        assertThat(stranger.get(SVG).leadsTo()).contains("sign-in");
    }

    private PlainClient as(String name) throws IOException, InterruptedException, URISyntaxException {
        PlainClient client = new PlainClient(vouch.address().toURI());
        client.signIn(name, vouch.password(name));
        return client;
    }
}
