package org.vouch.domain.report;

import org.vouch.domain.article.ArticlePutRight;
import org.vouch.domain.article.ArticleRetracted;
import org.vouch.domain.assessment.GradeOfRecordSet;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.claim.StatementRevised;

/**
 * What happened to something that editions lean on.
 *
 * @param subjectKind {@code source}, {@code statement} or {@code article}
 * @param label what the subject is called
 * @param before the grade until then, null where no grade was changed, as is the one after
 * @param version the number of the article's version that says so, null for a regrade
 * @param limit to which a regraded reliability is limited; none where nothing is
 */
public record StaleReason(
        StaleKind kind,
        String subjectKind,
        long subjectId,
        String label,
        String before,
        String after,
        Integer version,
        Limit limit) {

    static StaleReason of(GradeOfRecordSet set) {
        return new StaleReason(
                StaleKind.REGRADE,
                set.subject().kind().word(),
                set.subject().id(),
                set.label(),
                set.before(),
                set.after(),
                null,
                set.subject().limit());
    }

    static StaleReason of(StatementRevised revised) {
        return new StaleReason(
                StaleKind.REVISION,
                "statement",
                revised.statement().value(),
                revised.label(),
                null,
                null,
                null,
                Limit.NONE);
    }

    static StaleReason of(ArticlePutRight event) {
        return new StaleReason(
                event instanceof ArticleRetracted ? StaleKind.RETRACTION : StaleKind.CORRECTION,
                "article",
                event.article().value(),
                event.title(),
                null,
                null,
                event.number(),
                Limit.NONE);
    }

    /** As it concerns one edition: a regrade differs from the grade that stands in its rows. */
    StaleReason of(LeaningEdition edition) {
        return edition.used() == null
                ? this
                : new StaleReason(kind, subjectKind, subjectId, label, edition.used(), after, version, limit);
    }
}
