package org.vouch.domain.article;

import java.util.List;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceId;

/**
 * An article in one of its versions, as it is read.
 *
 * @param version the article's own, for optimistic locking; not the number of the text's version
 * @param author author or desk initials as printed, or null
 * @param language an IETF BCP 47 tag
 * @param address where it was published, http or https, or null
 * @param text paragraphs separated by one blank line, in Unicode normal form C; spans are positions in it
 * @param versions all versions, the newest first
 */
public record ArticleText(
        ArticleId id,
        long version,
        String title,
        SourceId outletId,
        String outletName,
        String author,
        String language,
        String address,
        List<CreditLine> credits,
        VersionLine shown,
        String text,
        CaptureLine capture,
        List<VersionLine> versions) {

    public ArticleText {
        credits = List.copyOf(credits);
        versions = List.copyOf(versions);
    }

    public ArticleVersionId versionId() {
        return shown.id();
    }

    public int number() {
        return shown.number();
    }

    /** When the version shown was published, or null. */
    public PartialDate publishedOn() {
        return shown.publishedOn();
    }

    public boolean latest() {
        return versions.get(0).number() == shown.number();
    }

    /** Whether the outlet has taken the article back, whichever version is shown. */
    public boolean retracted() {
        return versions.stream().anyMatch(v -> v.kind() == VersionKind.RETRACTION);
    }
}
