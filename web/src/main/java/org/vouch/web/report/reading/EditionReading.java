package org.vouch.web.report.reading;

import java.io.InputStream;
import java.util.Locale;
import java.util.function.Supplier;
import org.vouch.domain.corroboration.OriginTelling;
import org.vouch.domain.shared.Page;
import org.vouch.web.report.FileLimits;

/**
 * A part of an edition as a page shows it.
 *
 * @param telling whether the package has question and summary at all
 * @param question what the report answers, or null
 * @param summary of its sources, in a small Markdown; or null
 * @param claims those of this part; their total is that of the whole edition
 */
public record EditionReading(boolean telling, String question, String summary, Page<ReadClaim> claims) {

    /** The name of the file it is read from. */
    public static final String FILE = FileLimits.ZIP;

    /**
     * @param zip the package as it was frozen, from its beginning each time
     * @param asked beyond the end it is the last part that is read
     */
    public static EditionReading of(Supplier<InputStream> zip, Window asked, OriginTelling telling, Locale language) {
        FrozenPart first = FrozenPart.of(zip.get(), asked);
        Window window = asked.within(first.size());
        FrozenPart part = window.equals(asked) ? first : FrozenPart.of(zip.get(), window);
        ReadingWords words = new ReadingWords(part.said, telling, language);
        return new EditionReading(
                part.isTelling(),
                part.question(),
                part.summary(),
                new Page<>(words.claims(part.claims()), part.total(), window.asked()));
    }

    /** Whether a package has question and summary. */
    public static boolean isTelling(InputStream zip) {
        return FrozenTables.has(zip, FrozenPart.HEAD);
    }

    /** Of the one claim that is shown alone; null where there is none such. */
    public Page<ReadStatement> statements() {
        return claims.rows().stream()
                .findFirst()
                .map(claim -> new Page<>(claim.statements(), claim.total(), claims.asked()))
                .orElse(null);
    }
}
