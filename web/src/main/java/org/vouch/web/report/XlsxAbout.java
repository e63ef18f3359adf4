package org.vouch.web.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.vouch.domain.report.FileRow;
import org.vouch.domain.report.contents.ClaimEntry;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.contents.EditionHead;
import org.vouch.domain.report.profile.UsedProfile;
import org.vouch.web.report.pack.Call;
import org.vouch.web.report.pack.EditionTable;
import org.vouch.web.report.paper.PaperWords;
import org.vouch.web.shared.Times;

/**
 * The second sheet of a workbook: what stands in no column of the first. Which edition it is, what it answers, the summary
 * of its sources, its sections with their claims, and which file has what. All of it is text.
 */
final class XlsxAbout {

    private static final int[] WIDTHS = {24, 90, 40};
    private static final int ROWS_AT_A_TIME = 500;

    private final Worksheet sheet;
    private int row;

    private XlsxAbout(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(Workbook workbook, EditionContents contents) {
        PaperWords words = PaperWords.in(contents.language());
        XlsxAbout about = new XlsxAbout(workbook.newWorksheet(words.said("report.about")));
        about.begin();
        about.head(contents, words);
        about.claims(contents, words);
        about.files(contents, words);
        finish(about.sheet);
    }

    private void begin() {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        XlsxPrinting.set(sheet, WIDTHS);
    }

    private void head(EditionContents contents, PaperWords words) {
        EditionHead head = contents.head();
        told(words.said("report.column.report"), head.title());
        told(words.said("report.column.edition"), Integer.toString(head.edition()));
        told(words.said("report.column.question"), head.question());
        told(words.said("report.column.summary"), head.summary().words());
        told(words.said("report.column.summary_by"), EditionTable.author(head));
        told(words.said("report.column.drafted_by"), head.drafter());
        told(words.said("report.column.second_reader"), head.secondReader());
        told(words.said("report.column.released_by"), head.releasedBy());
        told(words.said("report.column.released_at"), Times.at(words.language(), head.releasedAt()));
        told(words.said("report.column.report_sha256"), contents.rows().sha256());
        row++;
    }

    private void claims(EditionContents contents, PaperWords words) {
        line(true, words.said("report.paper.contents"), "", words.said("report.column.section"));
        for (ClaimEntry claim : contents.recorded().claims()) {
            line(false, Call.claim(claim.id()), claim.text(), claim.section());
        }
        row++;
    }

    /** Those that the edition has. */
    private void files(EditionContents contents, PaperWords words) {
        line(true, words.said("report.about.files"), "", "");
        file("report.csv", words);
        UsedProfile profile = contents.head().profile();
        if (profile != null) {
            line(false, FileRow.PROFILED, words.said("report.about.profile", profile.name()), "");
        }
        FileLimits.BESIDE.stream()
                .filter(name -> FileLimits.holds(name, contents.rows().count()))
                .forEach(name -> file(name, words));
        line(false, "", words.said("report.paper.not-judged"), "");
    }

    private void file(String name, PaperWords words) {
        line(false, name, words.said("report.about." + name.substring("report.".length())), "");
    }

    private void told(String label, String text) {
        if (text != null) {
            line(false, label, text, "");
        }
    }

    private void line(boolean head, String... cells) {
        int lines = 1;
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] != null && !cells[column].isEmpty()) {
                cell(column, cells[column], head || column == 0);
                lines = Math.max(lines, XlsxHeight.lines(cells[column], WIDTHS[column]));
            }
        }
        if (lines > 1) {
            sheet.rowHeight(row, XlsxHeight.of(lines));
        }
        if (++row % ROWS_AT_A_TIME == 0) {
            flush();
        }
    }

    private void cell(int column, String text, boolean bold) {
        sheet.value(row, column, XlsxText.of(text));
        StyleSetter style = sheet.style(row, column).format("@").wrapText(true).verticalAlignment("top");
        (bold ? style.bold() : style).set();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void finish(Worksheet sheet) {
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
