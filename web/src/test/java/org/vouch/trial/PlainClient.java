package org.vouch.trial;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Somebody at the pages of Vouch by plain HTTP, in a session of their own. */
final class PlainClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI vouch;

    PlainClient(int port) {
        this.vouch = URI.create("http://127.0.0.1:" + port + "/");
    }

    void signIn(String name, String password) throws IOException, InterruptedException {
        Document door = get("sign-in?to=/desk");
        submit(door, "f:in", Map.of("f:username", name, "f:password", password), "/desk");
    }

    Document get(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(vouch.resolve(address)).timeout(PATIENCE).build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answered " + answer.statusCode());
        }
        return Jsoup.parse(answer.body(), vouch.resolve(address).toString());
    }

    /** Sends the page's main form as it stands, save what is typed. It is taken when it leads to that place. */
    void submit(Document page, String button, Map<String, String> typed, String leadsTo)
            throws IOException, InterruptedException {
        FormElement form = (FormElement) page.getElementById("f");
        Map<String, String> sent = new LinkedHashMap<>();
        for (KeyVal field : form.formData()) {
            sent.put(field.key(), field.value());
        }
        sent.putAll(typed);
        sent.put(button, "");
        sent.put("primefaces.nonce", page.expectFirst("script[nonce]").attr("nonce"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(sent)))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        String there = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || !there.contains(leadsTo)) {
            throw new IOException(button + " was not taken: " + answer.statusCode() + " " + there);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
