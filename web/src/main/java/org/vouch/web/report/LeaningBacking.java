package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vouch.domain.article.ArticleText;
import org.vouch.domain.article.VersionKind;
import org.vouch.domain.assessment.Subject;
import org.vouch.domain.assessment.SubjectKind;
import org.vouch.domain.report.CitedWords;
import org.vouch.domain.report.Consequences;
import org.vouch.domain.report.Leaning;
import org.vouch.domain.report.LeaningListing;
import org.vouch.domain.report.LostWords;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/** What leans on the source, the statement or the article whose page this is. */
@Named
@RequestScoped
public class LeaningBacking {

    @Inject
    private LeaningListing listing;

    @Inject
    private Consequences consequences;

    @Inject
    private CitedWords cited;

    private Leaning leaning;
    private List<LostWords> lost = List.of();

    public void source(Long id) {
        leaning = listing.on(new SourceId(id));
    }

    public void statement(Long id) {
        leaning = listing.on(new StatementId(id));
    }

    /** On what is decided in a round of grading. */
    public void on(Subject subject) {
        if (subject.kind() == SubjectKind.SOURCE) {
            source(subject.id());
        } else {
            statement(subject.id());
        }
    }

    /** Nothing for an article that its outlet never put right. */
    public void article(ArticleText article) {
        boolean corrected = article.versions().stream().anyMatch(v -> v.kind() == VersionKind.CORRECTION);
        if (corrected || article.retracted()) {
            leaning = consequences.of(article.id(), article.retracted());
        }
        if (article.shown().kind().compareTo(VersionKind.CORRECTION) >= 0) {
            lost = cited.lost(article.id(), article.number());
        }
    }

    public Leaning getLeaning() {
        return leaning;
    }

    public List<LostWords> getLost() {
        return lost;
    }
}
