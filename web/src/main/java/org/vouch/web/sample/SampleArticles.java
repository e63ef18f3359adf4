package org.vouch.web.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.vouch.domain.article.ArticleCapture;
import org.vouch.domain.article.ArticleContent;
import org.vouch.domain.article.ArticleDetails;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleReading;
import org.vouch.domain.article.CaptureArticle;
import org.vouch.domain.article.CreditLine;
import org.vouch.domain.article.Original;

/** The two articles. */
@ApplicationScoped
class SampleArticles {

    @Inject
    private ArticleCapture capture;

    @Inject
    private ArticleReading reading;

    void bringIn(List<Entry> articles, Refs refs) {
        for (Entry article : articles) {
            String text = article.text("text");
            ArticleId id = capture.capture(new CaptureArticle(
                    Original.pasted(text),
                    new ArticleContent(text),
                    details(article, refs),
                    article.date("publishedOn")));
            refs.put(article.text("ref"), reading.text(id, null));
        }
    }

    private static ArticleDetails details(Entry article, Refs refs) {
        List<CreditLine> credits = article.texts("credits").stream()
                .map(ref -> new CreditLine(refs.source(ref), null, null))
                .toList();
        return new ArticleDetails(
                article.text("title"),
                refs.source(article.text("outlet")),
                article.text("author"),
                credits,
                article.text("address"),
                article.text("language"));
    }
}
