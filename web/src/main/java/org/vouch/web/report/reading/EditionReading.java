package org.vouch.web.report.reading;

import java.io.InputStream;
import java.util.Locale;
import org.vouch.domain.corroboration.OriginTelling;
import org.vouch.domain.shared.Page;

/**
 * A part of an edition as a page shows it.
 *
 * @param question what the report answers, or null
 * @param summary of its sources, in a small Markdown; or null
 * @param claims those of this part; their total is that of the whole edition
 */
public record EditionReading(String question, String summary, Page<ReadClaim> claims) {

    /** The name of the file it is read from. */
    public static final String FILE = "report.zip";

    /** @param zip the package as it was frozen */
    public static EditionReading of(InputStream zip, Window window, OriginTelling telling, Locale language) {
        FrozenPart part = FrozenPart.of(zip, window);
        ReadingWords words = new ReadingWords(part.said, telling, language);
        return new EditionReading(
                part.question(), part.summary(), new Page<>(words.claims(part.claims()), part.total(), window.asked()));
    }

    /** Of the one claim that is shown alone; null where there is none such. */
    public Page<ReadStatement> statements() {
        return claims.rows().stream()
                .findFirst()
                .map(claim -> new Page<>(claim.statements(), claim.total(), claims.asked()))
                .orElse(null);
    }
}
