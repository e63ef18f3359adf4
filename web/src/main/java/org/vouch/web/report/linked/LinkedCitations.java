package org.vouch.web.report.linked;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.vouch.domain.report.contents.ArticleEntry;
import org.vouch.domain.report.contents.CitationEntry;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.contents.HopEntry;
import org.vouch.web.report.pack.Call;
import org.vouch.web.report.pack.DeskWord;
import org.vouch.web.report.pack.SourceNames;

/** Citations as annotations of the articles, and each chain as derivations from publisher to holder. */
record LinkedCitations(EditionContents contents, SourceNames names, Consumer<Linked> graph) {

    void write() {
        Map<Long, List<HopEntry>> chains =
                contents.recorded().hops().stream().collect(Collectors.groupingBy(HopEntry::citation));
        contents.recorded().articles().forEach(article -> graph.accept(article(article)));
        contents.recorded().citations().forEach(cited -> {
            List<HopEntry> chain = chains.getOrDefault(cited.id(), List.of());
            graph.accept(annotation(cited, chain));
            chain.forEach(hop -> graph.accept(hop(hop, chain, cited)));
        });
    }

    private static Linked article(ArticleEntry article) {
        Linked written =
                Linked.of(Ids.of(Call.version(article.id(), article.version())), "schema:NewsArticle", "prov:Entity");
        if (article.author() != null) {
            written.with("author", Linked.blank("schema:Person").with("name", article.author()));
        }
        return written.with("headline", article.title())
                .with("inLanguage", article.language())
                .with("url", article.address())
                .with("publisher", Ids.of(Call.source(article.outlet())))
                .with("publishedOn", article.publishedOn())
                .with("kind", DeskWord.of(article.kind()))
                .with("generatedAtTime", article.capturedAt().toString())
                .with("sha256", article.sha256());
    }

    private Linked annotation(CitationEntry cited, List<HopEntry> chain) {
        String derived = chain.isEmpty() ? null : Ids.of(hop(cited.id(), 1));
        return Linked.of(Ids.of(Call.citation(cited.id())), "oa:Annotation", "prov:Entity")
                .with("motivatedBy", "identifying")
                .with("hasBody", Ids.of(Call.statement(cited.statement())))
                .with(
                        "hasTarget",
                        Linked.blank("oa:SpecificResource")
                                .with("hasSource", Ids.of(Call.version(cited.article(), cited.version())))
                                .withAll("hasSelector", selectors(cited)))
                .with("wasDerivedFrom", derived)
                .with("quoteMode", DeskWord.of(cited.mode()))
                .with("cue", cited.cue())
                .with("naming", DeskWord.of(cited.naming()))
                .with("sourcingLine", names.sourcingLine(cited.id(), Locale.ENGLISH));
    }

    private static List<JsonObject> selectors(CitationEntry cited) {
        Linked quote = Linked.blank("oa:TextQuoteSelector")
                .with("exact", cited.quote())
                .with("prefix", cited.prefix())
                .with("suffix", cited.suffix());
        Linked place = Linked.blank("oa:TextPositionSelector")
                .with("start", cited.start())
                .with("end", cited.end());
        return List.of(quote.json(), place.json());
    }

    /** What each says leads back to what the next said; the last to the statement. */
    private static Linked hop(HopEntry hop, List<HopEntry> chain, CitationEntry cited) {
        boolean last = hop.position() == chain.size();
        return Linked.of(Ids.of(hop(cited.id(), hop.position())), "prov:Entity")
                .with("wasAttributedTo", Ids.of(Call.source(hop.source())))
                .with("act", DeskWord.of(hop.act()))
                .with(
                        "wasDerivedFrom",
                        Ids.of(last ? Call.statement(cited.statement()) : hop(cited.id(), hop.position() + 1)));
    }

    private static String hop(long citation, int position) {
        return Call.citation(citation) + "-" + position;
    }
}
