package org.vouch.web.naughty;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The big list of naughty strings beside the project; where it is not there, one of each of its worst kinds. */
final class NaughtyStrings {

    private static final Path LIST = Path.of("../../shared/data/blns/blns.json");

    private static final List<String> WORST = List.of(
            "undefined",
            "null",
            "1/0",
            "-9223372036854775808",
            "0x0",
            ",./;'[]\\-=<>?:\"{}|_+!@#$%^&*()`~",
            "\u0001\u0002\u0007\u001b\u007f",
            "\u0080\u0081\u0084\u0086\u009f",
            "\u00ad\u0600\u200b\u202e\u2066\ufeff\ufffe",
            "Ω≈ç√∫˜µ≤≥÷",
            "社會科學院語學研究所 사회과학원 어학연구소 ⅛⅜⅝⅞",
            "ﬁ ﬂ ß ẞ İ ı ǆ",
            "👩🏽‍🚀👨‍👩‍👧‍👦🇰🇷🏴‍☠️",
            "هُنَاكَ الكتاب ‏Test‏ ؀",
            "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onfocus=alert(1) autofocus x='",
            "<svg/onload=alert(1)>",
            "javascript:alert(1)//",
            "</textarea></title></script><script>alert(1)</script>",
            "]]><script>alert(1)</script>",
            "<!--#exec cmd=\"ls\"-->",
            "#{7*7}${7*7}{0}{1,number}%s%n",
            "1'; DROP TABLE source;--",
            "../../../../etc/passwd%00.html",
            "() { :; }; touch /tmp/x",
            "=1+1",
            "CON PRN AUX NUL COM1",
            "If you can read this, nothing was translated: \\u0000 &lt; &amp;");

    private NaughtyStrings() {}

    static List<String> all() {
        if (!Files.exists(LIST)) {
            return WORST;
        }
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(LIST))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
