package org.vouch.web.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.vouch.domain.article.ArticleContent;
import org.vouch.domain.article.ArticleProposal;
import org.vouch.domain.article.CapturedLine;
import org.vouch.domain.article.Extracted;
import org.vouch.domain.article.LinePlace;
import org.vouch.domain.article.NotReadable;
import org.vouch.domain.article.NotReadable.Why;
import org.vouch.domain.article.Original;
import org.vouch.domain.article.TextExtraction;
import org.vouch.domain.article.TextTooLong;
import org.vouch.domain.shared.Words;

/** Reads plain text and HTML in any encoding that they declare or that can be told. */
@ApplicationScoped
class Extraction implements TextExtraction {

    private static final int MOST_LINES = 3_000;
    private static final ArticleProposal NOTHING_SAID = ArticleProposal.ofHead(null, null, null, null, null, List.of());

    @Override
    public Extracted read(byte[] bytes, String fileName) {
        if (bytes.length == 0) {
            throw new NotReadable(Why.EMPTY);
        }
        if (bytes.length > LARGEST) {
            throw new NotReadable(Why.TOO_LARGE, LARGEST / 1024 / 1024);
        }
        ContentKind.refuseBinary(bytes);
        Decoded decoded = Decoding.of(bytes);
        refuseNul(decoded.text());
        String type = ContentKind.of(decoded.text());
        return extracted(new Original(bytes, type, decoded.charset(), fileName), decoded.text());
    }

    /** A form sends every line end as CR LF, whatever was pasted: the text is brought back to LF before it is hashed. */
    @Override
    public Extracted read(String sent) {
        if (sent == null || sent.isBlank()) {
            throw new NotReadable(Why.EMPTY);
        }
        String pasted = sent.replace("\r\n", "\n").replace('\r', '\n');
        refuseLong(length(pasted));
        refuseNul(pasted);
        Words.clean(pasted);
        Original original = Original.pasted(pasted);
        String type = ContentKind.isPage(pasted) ? ContentKind.HTML : ContentKind.TEXT;
        return extracted(new Original(original.bytes(), type, original.charset(), null), pasted);
    }

    private static Extracted extracted(Original original, String text) {
        boolean html = original.mediaType().equals(ContentKind.HTML);
        Document page = html ? Jsoup.parse(text) : null;
        List<CapturedLine> lines = html ? PageLines.of(page) : plain(text);
        refuseMuch(lines);
        ArticleProposal head = html ? PageHead.of(page) : NOTHING_SAID;
        return new Extracted(original, lines, ArticleProposal.of(lines, head));
    }

    /** Lines that stand close together are one paragraph only where they were broken at a fixed width. */
    private static List<CapturedLine> plain(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(ArticleContent::tidy)
                .filter(line -> !line.isEmpty())
                .map(line -> new CapturedLine(line, LinePlace.BODY))
                .toList();
    }

    private static void refuseNul(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new NotReadable(Why.HOLDS_NUL);
        }
    }

    private static void refuseMuch(List<CapturedLine> lines) {
        if (lines.isEmpty()) {
            throw new NotReadable(Why.NOTHING_TO_READ);
        }
        refuseLong(lines.stream().mapToInt(line -> length(line.text())).sum());
        if (lines.size() > MOST_LINES) {
            throw new NotReadable(Why.TOO_MANY_LINES, lines.size(), MOST_LINES);
        }
        lines.forEach(line -> Words.clean(line.text()));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void refuseLong(int length) {
        if (length > ArticleContent.LONGEST) {
            throw new TextTooLong(length, ArticleContent.LONGEST);
        }
    }
}
