package org.vouch.web.report;

import java.util.stream.IntStream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** How a sheet comes out of a printer: A4 in landscape, its header row on every page, as few pages wide as can still be read. */
final class XlsxPrinting {

    /** At a size that can be read, so many characters stand side by side on A4 in landscape. */
    private static final int ACROSS = 210;

    private static final float MARGIN = 0.4f;
    private static final float FOOT = 0.6f;

    private XlsxPrinting() {}

    /** @param widths of its columns, in characters */
    static void set(Worksheet sheet, int... widths) {
        int across = (IntStream.of(widths).sum() + ACROSS - 1) / ACROSS;
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) across);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.topMargin(MARGIN);
        sheet.bottomMargin(FOOT);
        sheet.footer("&A", Position.LEFT);
        sheet.footer("&P / &N", Position.RIGHT);
    }
}
