package org.vouch.web.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.omnifaces.util.Servlets;
import org.vouch.domain.article.Extracted;
import org.vouch.domain.article.NotReadable;
import org.vouch.domain.article.NotReadable.Why;
import org.vouch.domain.article.TextExtraction;

/** Reads what was brought to be captured: either a pasted text or a file. */
@ApplicationScoped
class Bringing {

    private final TextExtraction extraction;

    @Inject
    Bringing(TextExtraction extraction) {
        this.extraction = extraction;
    }

    protected Bringing() {
        this(null);
    }

    Extracted read(String pasted, Part file) {
        boolean uploaded = file != null
                && file.getSubmittedFileName() != null
                && !file.getSubmittedFileName().isBlank();
        if (uploaded && pasted != null) {
            throw new NotReadable(Why.BOTH);
        }
        return uploaded ? extraction.read(bytes(file), Servlets.getSubmittedFileName(file)) : extraction.read(pasted);
    }

    private static byte[] bytes(Part file) {
        try (InputStream stream = file.getInputStream()) {
            return stream.readNBytes(TextExtraction.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
