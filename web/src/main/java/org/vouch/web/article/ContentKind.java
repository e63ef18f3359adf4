package org.vouch.web.article;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.vouch.domain.article.NotReadable;
import org.vouch.domain.article.NotReadable.Why;

/** Tells by the bytes, not by the name, whether something is text, HTML or neither. */
final class ContentKind {

    static final String TEXT = "text/plain";
    static final String HTML = "text/html";

    private static final Tika TIKA = new Tika();
    private static final int START = 64 * 1024;
    private static final int CONTROLS_IN_A_HUNDRED = 5;
    private static final Pattern PAGE = Pattern.compile(
            "\\s*(?:<!--.{0,500}?-->\\s*)*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!doctype\\s+html|<(?:html|head|body)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private ContentKind() {}

    /** @throws NotReadable if the bytes are no text in any encoding */
    static void refuseBinary(byte[] bytes) {
        if (Decoding.isMarked(bytes)) {
            return;
        }
        int nuls = 0;
        int controls = 0;
        for (byte b : bytes) {
            nuls += b == 0 ? 1 : 0;
            controls += b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
        }
        String type = TIKA.detect(bytes);
        boolean known = !type.startsWith("text/") && !type.equals("application/octet-stream") && !isMarkup(type);
        if (known || controls * 100L > (long) CONTROLS_IN_A_HUNDRED * bytes.length) {
            throw new NotReadable(Why.BINARY, type);
        }
        if (nuls > 0) {
            throw new NotReadable(Why.HOLDS_NUL);
        }
    }

    /** @return {@link #HTML} or {@link #TEXT} */
    static String of(String text) {
        String start = text.substring(0, Math.min(START, text.length()));
        String type = TIKA.detect(start.getBytes(StandardCharsets.UTF_8));
        return type.equals(HTML) || type.equals("application/xhtml+xml") || isPage(start) ? HTML : TEXT;
    }

    /** Whether it begins as a whole page does. */
    static boolean isPage(String text) {
        return PAGE.matcher(text).lookingAt();
    }

    private static boolean isMarkup(String type) {
        return type.equals("application/xhtml+xml") || type.equals("application/xml");
    }
}
