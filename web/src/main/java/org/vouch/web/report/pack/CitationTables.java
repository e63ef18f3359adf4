package org.vouch.web.report.pack;

import java.util.List;
import java.util.Locale;
import org.vouch.domain.article.VersionKind;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.JoinedValues;
import org.vouch.domain.report.contents.ArticleEntry;
import org.vouch.domain.report.contents.CitationEntry;
import org.vouch.domain.report.contents.HopEntry;
import org.vouch.domain.statement.Act;
import org.vouch.domain.statement.Naming;
import org.vouch.domain.statement.QuoteMode;

/** Where it was read, and through whom it came. */
record CitationTables(SourceNames names) {

    private static final Datatype CITATION = Datatype.call("q");
    private static final Datatype VERSION = new Datatype("string", "a[0-9]+\\.[0-9]+");
    private static final Datatype SOURCE = Datatype.call("p");

    List<Table<?>> all() {
        return List.of(citations(), hops(), articles());
    }

    private Table<CitationEntry> citations() {
        return Table.of("citations.csv", contents -> contents.recorded().citations().stream())
                .must("citation_id", CITATION, cited -> Call.citation(cited.id()))
                .must("statement_id", Datatype.call("s"), cited -> Call.statement(cited.statement()))
                .must("article_version_id", VERSION, cited -> Call.version(cited.article(), cited.version()))
                .must("quote", Datatype.TEXT, CitationEntry::quote)
                .may("prefix", Datatype.TEXT, CitationEntry::prefix)
                .may("suffix", Datatype.TEXT, CitationEntry::suffix)
                .must("start", Datatype.WHOLE, CitationEntry::start)
                .must("end", Datatype.WHOLE, CitationEntry::end)
                .must("quote_mode", Datatype.oneOf(QuoteMode.values()), cited -> DeskWord.of(cited.mode()))
                .may("cue", Datatype.TEXT, CitationEntry::cue)
                .must("naming", Datatype.oneOf(Naming.values()), cited -> DeskWord.of(cited.naming()))
                .may("naming_reason", Datatype.TEXT, CitationEntry::namingReason)
                .many(
                        "chain",
                        Datatype.TEXT,
                        Column.CHAINED_BY,
                        cited -> JoinedValues.of(names.chain(cited.id()), Column.CHAINED_BY))
                .may("sourcing_line", Datatype.TEXT, cited -> names.sourcingLine(cited.id(), Locale.ENGLISH))
                .key("citation_id")
                .refers(
                        Reference.to("statements.csv", "statement_id"),
                        Reference.to("articles.csv", "article_version_id"));
    }

    private static Table<HopEntry> hops() {
        return Table.of("hops.csv", contents -> contents.recorded().hops().stream())
                .must("citation_id", CITATION, hop -> Call.citation(hop.citation()))
                .must("hop", Datatype.WHOLE, HopEntry::position)
                .must("source_id", SOURCE, hop -> Call.source(hop.source()))
                .must("act", Datatype.oneOf(Act.values()), hop -> DeskWord.of(hop.act()))
                .key("citation_id", "hop")
                .refers(Reference.to("citations.csv", "citation_id"), Reference.to("sources.csv", "source_id"));
    }

    private Table<ArticleEntry> articles() {
        return Table.of("articles.csv", contents -> contents.recorded().articles().stream())
                .must("article_version_id", VERSION, article -> Call.version(article.id(), article.version()))
                .must("article_id", Datatype.call("a"), article -> Call.article(article.id()))
                .must("version", Datatype.WHOLE, ArticleEntry::version)
                .must("version_kind", Datatype.oneOf(VersionKind.values()), article -> DeskWord.of(article.kind()))
                .must("publisher_id", SOURCE, article -> Call.source(article.outlet()))
                .must("publisher", Datatype.TEXT, article -> names.of(article.outlet()))
                .must("title", Datatype.TEXT, ArticleEntry::title)
                .may("author", Datatype.TEXT, ArticleEntry::author)
                .must("language", Datatype.LANGUAGE, ArticleEntry::language)
                .may("published_on", Datatype.PARTIAL_DAY, ArticleEntry::publishedOn)
                .may("url", Datatype.ADDRESS, ArticleEntry::address)
                .must("captured_at", Datatype.MOMENT, ArticleEntry::capturedAt)
                .must("text_sha256", Datatype.SHA256, ArticleEntry::sha256)
                .key("article_version_id")
                .refers(Reference.of("publisher_id", "sources.csv", "source_id"));
    }
}
