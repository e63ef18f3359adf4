package org.vouch.web.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.domain.article.NotReadable;
import org.vouch.domain.article.NotReadable.Why;

/**
 * Finds the encoding of a text: by its byte-order mark, by what it declares (as HTML or XML), as UTF-8 if that fits, and
 * at last by the letters it would make. What does not fit is refused, never mended: a wrong letter in a quotation is
 * worse than none.
 */
final class Decoding {

    private static final int HEAD = 4096;
    private static final int SURE_ENOUGH = 25;
    private static final Pattern DECLARED = Pattern.compile(
            "<meta[^>]{1,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})|^\\s*<\\?xml[^>]{1,100}encoding\\s*=\\s*[\"']([\\w:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private Decoding() {}

    static Decoded of(byte[] bytes) {
        Optional<Charset> marked = byMark(bytes);
        if (marked.isPresent()) {
            String text = strictly(bytes, marked.get()).orElseThrow(() -> wrong(marked.get()));
            return new Decoded(text.substring(1), marked.get().name());
        }
        Optional<Charset> declared = declared(bytes);
        if (declared.isPresent()) {
            return strictly(bytes, declared.get())
                    .map(text -> new Decoded(text, declared.get().name()))
                    .or(() -> utf8(bytes))
                    .orElseThrow(() -> wrong(declared.get()));
        }
        return utf8(bytes).orElseGet(() -> guessed(bytes));
    }

    /** Whether a byte-order mark says that zero bytes are halves of letters. */
    static boolean isMarked(byte[] bytes) {
        return byMark(bytes).isPresent();
    }

    private static Optional<Decoded> utf8(byte[] bytes) {
        return strictly(bytes, StandardCharsets.UTF_8).map(text -> new Decoded(text, "UTF-8"));
    }

    private static Decoded guessed(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        if (match == null
                || match.getConfidence() < SURE_ENOUGH
                || match.getName().startsWith("UTF-")) {
            throw wrong(StandardCharsets.UTF_8);
        }
        Charset charset = asOnTheWeb(match.getName()).orElseThrow(() -> wrong(StandardCharsets.UTF_8));
        return strictly(bytes, charset)
                .map(text -> new Decoded(text, charset.name()))
                .orElseThrow(() -> wrong(charset));
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return asOnTheWeb(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }

    /** The encodings that browsers take these names for. */
    private static Optional<Charset> asOnTheWeb(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.startsWith("utf-16")) {
            return Optional.of(StandardCharsets.UTF_8); // it was read as bytes of one letter each so far
        }
        String real = switch (small) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            case "euc-kr", "ks_c_5601-1987", "ksc5601", "korean" -> "x-windows-949";
            case "gb2312", "gbk" -> "GB18030";
            case "shift_jis", "sjis" -> "windows-31j";
            default -> small;
        };
        try {
            return Charset.isSupported(real) ? Optional.of(Charset.forName(real)) : Optional.empty();
        } catch (IllegalCharsetNameException noName) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static NotReadable wrong(Charset charset) {
        return new NotReadable(Why.WRONGLY_ENCODED, charset.name());
    }
}
