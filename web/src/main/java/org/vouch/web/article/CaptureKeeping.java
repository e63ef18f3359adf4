package org.vouch.web.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vouch.domain.article.ArticleCapture;
import org.vouch.domain.article.ArticleContent;
import org.vouch.domain.article.ArticleDetails;
import org.vouch.domain.article.ArticleText;
import org.vouch.domain.article.CaptureArticle;
import org.vouch.domain.article.CaptureVersion;
import org.vouch.domain.shared.PartialDate;
import org.vouch.web.shared.Notes;

/** Makes an article, or a later version of one, of a capture that was checked. */
@ApplicationScoped
class CaptureKeeping {

    private final ArticleCapture capture;

    @Inject
    CaptureKeeping(ArticleCapture capture) {
        this.capture = capture;
    }

    protected CaptureKeeping() {
        this(null);
    }

    /**
     * @param of the article a later version is of, or null
     * @return the number of the article; null where something will not do, which the fields then say
     */
    Long keep(OpenCapture open, ArticleText of) {
        Checked checked = new Checked();
        PartialDate day = open.getForm().day(checked, of == null ? "f:publishedOn" : "f:laterOn");
        ArticleContent content = checked.at(null, () -> new ArticleContent(open.text()));
        return of == null ? article(open, checked, content, day) : version(open, of, checked, content, day);
    }

    private Long article(OpenCapture open, Checked checked, ArticleContent content, PartialDate day) {
        ArticleDetails details = open.getForm().details(checked);
        if (!checked.fits()) {
            return null;
        }
        Long id = capture.capture(new CaptureArticle(open.extracted().original(), content, details, day))
                .value();
        if (open.getFound().isEmpty()) {
            Notes.said("article.capture.kept", "a" + id);
        } else {
            Notes.said("article.capture.kept-uncredited", "a" + id, CreditForm.printed(open.getFound()));
        }
        return id;
    }

    private Long version(OpenCapture open, ArticleText of, Checked checked, ArticleContent content, PartialDate day) {
        if (!checked.fits()) {
            return null;
        }
        VersionForm later = open.getLater();
        capture.addVersion(new CaptureVersion(
                of.id(), of.version(), open.extracted().original(), content, later.chosen(), day, later.getNote()));
        Notes.said("article.capture.version-kept", of.id());
        return of.id().value();
    }
}
