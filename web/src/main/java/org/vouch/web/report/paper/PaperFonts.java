package org.vouch.web.report.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** The fonts of pictures, an italic for sourcing lines, and what those lack: Hangul with its Chinese characters, and Arabic. */
final class PaperFonts {

    private static final String DRAWN = "/org/vouch/web/shared/drawing/fonts/";

    private PaperFonts() {}

    static void into(PdfRendererBuilder builder) {
        add(builder, DRAWN + "vouch-sans.ttf", "Vouch Sans", 400, FontStyle.NORMAL);
        add(builder, DRAWN + "vouch-bold.ttf", "Vouch Sans", 600, FontStyle.NORMAL);
        add(builder, DRAWN + "vouch-serif.ttf", "Vouch Serif", 600, FontStyle.NORMAL);
        add(builder, DRAWN + "vouch-mono.ttf", "Vouch Mono", 400, FontStyle.NORMAL);
        add(builder, DRAWN + "source-serif-4-italic.ttf", "Vouch Serif Italic", 400, FontStyle.NORMAL);
        add(builder, DRAWN + "noto-sans-kr.ttf", "Noto Sans KR", 400, FontStyle.NORMAL);
        add(builder, DRAWN + "noto-sans-arabic.ttf", "Noto Sans Arabic", 400, FontStyle.NORMAL);
    }

    private static void add(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> PaperFonts.class.getResourceAsStream(file), family, weight, style, true);
    }
}
