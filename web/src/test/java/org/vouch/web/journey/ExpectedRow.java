package org.vouch.web.journey;

import static org.vouch.web.journey.DeskFile.many;
import static org.vouch.web.journey.DeskFile.sourceName;
import static org.vouch.web.journey.DeskFile.text;
import static org.vouch.web.journey.DeskFile.words;

import com.google.gson.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the file has to say of one claim, one statement and one citation of it, from what was typed. */
final class ExpectedRow {

    private final JsonObject statement;
    private final JsonObject citation;
    private final JsonObject article;
    private final JsonObject holder;

    /** @param citation the entry that was recorded as the citation: the statement's own, or one that is the same as it */
    ExpectedRow(JsonObject statement, JsonObject citation) {
        this.statement = statement;
        this.citation = citation;
        this.article = DeskFile.one("articles", text(citation, "article"));
        this.holder = DeskFile.one("sources", text(statement, "holder"));
    }

    /** Cells by column; those only the running desk knows (ids, the moment of capture) are left out. */
    Map<String, String> cells(String claim, String stance, String quote) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("edition", "1");
        cells.put("claim", claim);
        cells.put("stance", words(stance));
        cells.put("statement", text(statement, "gist") + RecordingPanel.MARK);
        cells.put("holder", sourceName(text(statement, "holder")));
        cells.put("holder_kind", words(text(holder, "kind")));
        cells.put("holder_affiliation", affiliation());
        cells.put("naming", words(text(citation, "naming")));
        cells.put("made_on", text(statement, "madeOn"));
        cells.put("setting", text(statement, "setting"));
        cells.put("basis", basis());
        cells.put("reliability", text(holder.getAsJsonObject("grade"), "grade"));
        cells.put("reliability_grounds", reliabilityGrounds());
        cells.put("credibility", grade("grade"));
        cells.put("credibility_grounds", grade("grounds"));
        cells.put("figures", joined(many(statement, "figures").stream().map(ExpectedRow::figure)));
        cells.put("caveats", joined(parts("caveats").map(ExpectedRow::caveat)));
        cells.put("evidence", joined(parts("evidence").map(ExpectedRow::evidence)));
        cells.put("overruled", "");
        cells.put("quote", quote);
        cells.put("quote_mode", words(text(citation, "mode")));
        cells.put("cue", text(citation, "cue"));
        cells.put("chain", String.join(" > ", chain()));
        cells.put("sourcing_line", sourcingLine());
        cells.put("publisher", chain().get(0));
        cells.put("title", text(article, "title"));
        cells.put("published_on", text(article, "publishedOn"));
        cells.put("url", text(article, "address"));
        cells.put("text_sha256", sha256(Story.bytes(text(citation, "article"))));
        return cells;
    }

    /** Of both who judged it apart. */
    private String reliabilityGrounds() {
        JsonObject first = holder.getAsJsonObject("grade");
        return text(first, "grounds") + " / " + text(first.getAsJsonObject("second"), "grounds");
    }

    private String affiliation() {
        return joined(many(holder, "affiliations").stream()
                .map(link -> words(text(link, "kind")) + " " + sourceName(text(link, "body"))));
    }

    private String basis() {
        String basis = words(text(statement, "basis"));
        return statement.has("restsOn") ? basis + " " + sourceName(text(statement, "restsOn")) : basis;
    }

    private String grade(String part) {
        return statement.has("grade") ? text(statement.getAsJsonObject("grade"), part) : "";
    }

    /** Of the statement, whichever citation they came with. */
    private Stream<JsonObject> parts(String name) {
        String ref = text(statement, "ref");
        return DeskFile.all("statements").stream()
                .filter(entry ->
                        text(entry, "ref").equals(ref) || text(entry, "sameAs").equals(ref))
                .flatMap(entry -> many(entry, name).stream());
    }

    private List<String> chain() {
        return Stream.concat(
                        Stream.of(text(article, "outlet")),
                        many(citation, "hops").stream().map(hop -> text(hop, "source")))
                .map(DeskFile::sourceName)
                .toList();
    }

    private String sourcingLine() {
        return chain().stream()
                .map(name -> name.equals("National Intelligence Service") ? "South Korea’s " + name : name)
                .collect(Collectors.joining(", citing "));
    }

    private static String figure(JsonObject figure) {
        boolean approximate = text(figure, "approximate").equals("true");
        return text(figure, "low") + text(figure, "words") + " " + text(figure, "unit")
                + (approximate ? " (approximate)" : "") + ", " + text(figure, "phase");
    }

    private static String caveat(JsonObject caveat) {
        return sourceName(text(caveat, "utterer")) + ": " + text(caveat, "text");
    }

    private static String evidence(JsonObject item) {
        return words(text(item, "kind")) + ": " + text(item, "description") + ", issued by "
                + sourceName(text(item, "issuer")) + ", " + words(text(item, "state")) + ", checked by nobody";
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining(" | "));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
