package org.vouch.web.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.vouch.web.InContainer;

/** The file of a list is whole, or it is seen not to be; and the trail knows either way. */
@RunAsClient
@InContainer
class BrokenListIT {

    private static final int MANY = 500_000;
    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ArquillianResource
    private URL vouch;

    @Test
    void aWholeFileIsOneAndRunsNothing() throws Exception {
        HttpResponse<String> file = get("?rows=2&of=two");

        assertThat(file.body()).isEqualTo("'=n,text\r\n-1,'=1+1\r\n-2,'=1+2\r\n");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name ->
                        assertThat(name).matches("attachment; filename=\"vouch-numbers-\\d{4}-\\d\\d-\\d\\d\\.csv\""));
        assertThat(told()).isEqualTo("list.exported 2 /failing-list?rows=2&of=two");
    }

    @Test
    void aReadingThatFailsHalfWayCutsTheFileOff() throws Exception {
        assertThatThrownBy(() -> get("?rows=20000&fails=true")).isInstanceOf(IOException.class);

        assertThat(told()).isEqualTo("list.broken-off 20000 /failing-list?rows=20000&fails=true");
    }

    @Test
    void oneThatFailsBeforeAnythingWasSentIsAnErrorAndTakesNothingOut() throws Exception {
        get("?rows=1&of=before");

        assertThat(get("?rows=5&fails=true").statusCode()).isEqualTo(500);
        assertThat(told()).isEqualTo("list.exported 1 /failing-list?rows=1&of=before");
    }

    @Test
    void whoGoesAwayHalfWayIsWrittenDownAsWell() throws Exception {
        String leaving = "?rows=" + MANY + "&wide=true&of=leaving";
        open(leaving).close();

        Instant end = Instant.now().plus(PATIENCE);
        while (!told().endsWith(leaving) && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(told()).matches("list\\.broken-off \\d{1,6} /failing-list\\" + leaving);
    }

    @Test
    void filesLeaveConnectionsForPages() throws Exception {
        List<InputStream> open = new ArrayList<>();
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                open.add(open("?rows=" + MANY + "&wide=true&of=slow"));
            }
            HttpResponse<String> oneMore = get("?rows=1");

            assertThat(oneMore.statusCode()).isEqualTo(503);
            assertThat(oneMore.headers().firstValue("Retry-After")).isPresent();
        } finally {
            for (InputStream one : open) {
                one.close();
            }
        }
    }

    /** Reads as far as the first byte and no further. */
    private InputStream open(String query) throws IOException, InterruptedException {
        InputStream body =
                client.send(request(query), BodyHandlers.ofInputStream()).body();
        assertThat(body.read()).isPositive();
        return body;
    }

    private HttpResponse<String> get(String query) throws IOException, InterruptedException {
        return client.send(request(query), BodyHandlers.ofString());
    }

    private String told() throws IOException, InterruptedException {
        return get("?told=last").body();
    }

    private HttpRequest request(String query) {
        return HttpRequest.newBuilder(URI.create(vouch + "failing-list" + query))
                .timeout(PATIENCE)
                .build();
    }
}
