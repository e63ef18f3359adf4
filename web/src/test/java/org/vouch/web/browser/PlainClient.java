package org.vouch.web.browser;

import java.io.IOException;
import java.io.InputStream;
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
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody at the pages of Vouch by plain HTTP, without scripts and pictures, in a session of their own. */
public final class PlainClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI vouch;
    private final Duration patience;

    /** @param page what was answered, where it is a page */
    public record Answer(int status, String leadsTo, Document page) {}

    /** @param vouch its address, with a slash behind it */
    public PlainClient(URI vouch) {
        this(vouch, PATIENCE);
    }

    /** @param patience how long an answer may take to begin */
    public PlainClient(URI vouch, Duration patience) {
        this.vouch = vouch;
        this.patience = patience;
    }

    public void signIn(String name, String password) throws IOException, InterruptedException {
        Document door = page("sign-in?to=/profile");
        Answer answer = submit(door, "f", "f:in", Map.of("f:username", name, "f:password", password));
        if (!answer.leadsTo().endsWith("/profile")) {
            throw new IOException(name + " was not let in: " + answer.status());
        }
    }

    public Answer get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(vouch.resolve(address)));
    }

    /** What is no page, with its headers. */
    public HttpResponse<byte[]> file(String address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(vouch.resolve(address)).timeout(patience).build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    /** Whether there is anything at this address, which is not fetched. */
    public boolean isThere(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(vouch.resolve(address))
                .method("HEAD", BodyPublishers.noBody())
                .timeout(patience)
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }

    /** A file of any length, as it comes; whoever asks closes it. */
    public InputStream stream(String address) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer =
                client.send(HttpRequest.newBuilder(vouch.resolve(address)).build(), BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** A page that is there. */
    public Document page(String address) throws IOException, InterruptedException {
        Answer answer = get(address);
        if (answer.status() != 200) {
            throw new IOException(address + " answered " + answer.status());
        }
        return answer.page();
    }

    /** Sends a form as it stands in the page, save what is typed. */
    public Answer submit(Document page, String form, String button, Map<String, String> typed)
            throws IOException, InterruptedException {
        FormElement standing = (FormElement) page.getElementById(form);
        Map<String, String> sent = new LinkedHashMap<>();
        for (KeyVal field : standing.formData()) {
            sent.put(field.key(), field.value());
        }
        sent.putAll(typed);
        sent.put(button, "");
        sent.put("primefaces.nonce", page.expectFirst("script[nonce]").attr("nonce"));
        return posted(standing, sent);
    }

    /** Sends a plain form, which is not one of Faces, as it stands in the page, save what is chosen. */
    public Answer post(Element form, Map<String, String> chosen) throws IOException, InterruptedException {
        Map<String, String> sent = new LinkedHashMap<>();
        for (KeyVal field : ((FormElement) form).formData()) {
            sent.put(field.key(), field.value());
        }
        sent.putAll(chosen);
        return posted(form, sent);
    }

    /**
     * Presses a button of a page with its form as it stands; a field that offers something while one types is asked for
     * what it offers.
     */
    public Answer press(Document page, Element control) throws IOException, InterruptedException {
        Element form = control.closest("form");
        Map<String, String> sent = new LinkedHashMap<>();
        if (control.hasClass("ui-autocomplete")) {
            sent.put("jakarta.faces.partial.ajax", "true");
            sent.put("jakarta.faces.source", control.id());
            sent.put("jakarta.faces.partial.execute", control.id());
            sent.put("jakarta.faces.partial.render", control.id());
            sent.put(control.id() + "_query", "ko");
        } else {
            sent.put(control.attr("name"), control.attr("value"));
        }
        Element nonce = page.selectFirst("script[nonce]");
        if (nonce != null) {
            sent.put("primefaces.nonce", nonce.attr("nonce"));
        }
        return post(form, sent);
    }

    private Answer posted(Element form, Map<String, String> sent) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(sent))));
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request.timeout(patience).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        String there = answer.headers().firstValue("Location").orElse("");
        return new Answer(
                answer.statusCode(),
                there,
                Jsoup.parse(answer.body(), answer.uri().toString()));
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
