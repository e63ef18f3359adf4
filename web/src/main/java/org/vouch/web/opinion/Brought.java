package org.vouch.web.opinion;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.vouch.domain.opinion.ListNotReadable;
import org.vouch.domain.opinion.ListNotReadable.Fault;

/** What was brought to be imported: either a pasted text or a file. */
final class Brought {

    private Brought() {}

    static OpinionTable read(String pasted, Part file) {
        boolean uploaded = file != null
                && file.getSubmittedFileName() != null
                && !file.getSubmittedFileName().isBlank();
        boolean typed = pasted != null && !pasted.isBlank();
        if (uploaded == typed) {
            throw new ListNotReadable(uploaded ? Fault.TWO_AT_ONCE : Fault.NOTHING);
        }
        return uploaded ? OpinionTable.of(bytes(file)) : OpinionTable.of(pasted);
    }

    private static byte[] bytes(Part file) {
        try (InputStream stream = file.getInputStream()) {
            return stream.readNBytes(OpinionTable.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
