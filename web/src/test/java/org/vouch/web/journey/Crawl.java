package org.vouch.web.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vouch.web.browser.PlainClient;

/**
 * Asks for every address that leads on from where it began, as one person, pages and files alike; afterwards it can
 * press the buttons that stood there.
 *
 * <p>Every page is asked for with each of its parameters and with each value of it that some address names. What is left
 * out is only a further combination of parameters and values that were each asked for already: a list with eight filters
 * has more of them than could ever be asked for.
 */
final class Crawl {

    private final PlainClient client;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Set<String> lost = new TreeSet<>();
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Pressing> pressings = new LinkedHashMap<>();

    /** One button or field that asks by itself, of the first page it was seen on. */
    private record Pressing(String address, String control) {}

    Crawl(PlainClient client) {
        this.client = client;
    }

    Crawl from(Collection<String> addresses) throws Exception {
        Deque<String> waiting = new ArrayDeque<>(addresses);
        begun.addAll(addresses);
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            if (isNew(address)) {
                waiting.addAll(ask(address));
            }
        }
        return this;
    }

    /**
     * Presses each button of each page once, with the form as it stands, and asks each field that offers something for
     * what it offers; follows where that leads to.
     *
     * @param leftAlone ids of what is not pressed, without their forms
     */
    Crawl press(Set<String> leftAlone) throws Exception {
        for (Pressing one : List.copyOf(pressings.values())) {
            Document page = client.get(one.address()).page();
            Element control = page.getElementById(one.control());
            if (control != null && !leftAlone.contains(one.control().replaceAll(".*:", ""))) {
                PlainClient.Answer answer = client.press(page, control);
                answers.put(
                        "POST " + one.address() + " " + one.control(),
                        answer.page().outerHtml());
                if (!answer.leadsTo().isEmpty()) {
                    ask(answer.leadsTo());
                }
            }
        }
        return this;
    }

    /** The addresses whose answers hold these words. */
    List<String> holding(String words) {
        return answers.entrySet().stream()
                .filter(answer -> answer.getValue().contains(words))
                .map(Map.Entry::getKey)
                .toList();
    }

    Set<String> seen() {
        return answers.keySet();
    }

    /** What is led to and is not there, or not for this person, and what broke. */
    Set<String> lost() {
        return lost;
    }

    /** The pages and files that were asked for, without their parameters and the numbers in them. */
    Set<String> pages() {
        return answers.keySet().stream()
                .map(address -> address.replaceAll("[?#].*", "").replaceAll("\\d+", "1"))
                .collect(Collectors.toSet());
    }

    private List<String> ask(String address) throws Exception {
        HttpResponse<byte[]> answer = client.file(address);
        String body = new String(answer.body(), UTF_8);
        answers.put(address, body);
        if (answer.statusCode() >= (begun.contains(address) ? 500 : 400)) {
            lost.add(answer.statusCode() + " " + address);
        }
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return List.of();
        }
        Document page = Jsoup.parse(body, answer.uri().toString());
        page.select("form[method=post] button[id], form[method=post] .ui-autocomplete[id]")
                .forEach(control -> pressings.putIfAbsent(
                        address.replaceAll("\\?.*", "") + " " + control.id(), new Pressing(address, control.id())));
        return links(page, answer.uri());
    }

    /** Whether it names a page, a parameter of it or a value of that which was not asked for. */
    private boolean isNew(String address) {
        String[] parts = address.split("\\?", 2);
        Stream<String> values = parts.length == 1 ? Stream.of("") : Stream.of(parts[1].split("&"));
        return values.map(value -> parts[0] + "?" + value).filter(asked::add).count() > 0;
    }

    private static List<String> links(Document page, URI at) {
        String vouch = at.resolve("/").toString();
        return page.select("a[href], img[src], form[method=get][action]").stream()
                .map(Crawl::target)
                .filter(target -> target.startsWith(vouch))
                .map(target -> target.substring(vouch.length()).replaceAll("#.*", ""))
                .distinct()
                .toList();
    }

    private static String target(Element link) {
        String attribute = link.hasAttr("href") ? "href" : link.hasAttr("src") ? "src" : "action";
        return link.absUrl(attribute);
    }
}
