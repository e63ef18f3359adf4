package org.vouch.web.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.vouch.web.browser.PlainClient;

/** Asks for every address that leads on from where it began, as one person, pages and files alike. */
final class Crawl {

    /** Of one page with its many filters so many are enough. */
    private static final int OF_ONE_PAGE = 12;

    private final PlainClient client;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<String, Integer> often = new LinkedHashMap<>();

    Crawl(PlainClient client) {
        this.client = client;
    }

    Crawl from(Collection<String> addresses) throws Exception {
        Deque<String> waiting = new ArrayDeque<>(addresses);
        while (!waiting.isEmpty()) {
            String address = waiting.poll();
            if (isNew(address)) {
                HttpResponse<byte[]> answer = client.file(address);
                String body = new String(answer.body(), UTF_8);
                answers.put(address, body);
                if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                    waiting.addAll(links(answer.uri(), body));
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

    private boolean isNew(String address) {
        String page = address.replaceAll("\\?.*", "");
        boolean wanted = !answers.containsKey(address) && often.getOrDefault(page, 0) < OF_ONE_PAGE;
        if (wanted) {
            often.merge(page, 1, Integer::sum);
        }
        return wanted;
    }

    private static List<String> links(URI page, String body) {
        return Jsoup.parse(body, page.toString()).select("a[href], img[src], form[method=get][action]").stream()
                .map(Crawl::target)
                .filter(target -> target.startsWith(page.resolve("/").toString()))
                .map(target ->
                        target.substring(page.resolve("/").toString().length()).replaceAll("#.*", ""))
                .filter(target -> !target.contains("sign-out"))
                .distinct()
                .toList();
    }

    private static String target(Element link) {
        String attribute = link.hasAttr("href") ? "href" : link.hasAttr("src") ? "src" : "action";
        return link.absUrl(attribute);
    }
}
