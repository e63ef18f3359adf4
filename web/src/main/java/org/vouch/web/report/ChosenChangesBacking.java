package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.report.ChosenChange;
import org.vouch.domain.report.ChosenChanges;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportState;
import org.vouch.domain.report.ReportWriting;
import org.vouch.domain.report.SeeAgain;
import org.vouch.web.shared.Texts;

/** What was changed of the statements of a draft since somebody chose them. */
@Named
@ViewScoped
public class ChosenChangesBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern KEY = Pattern.compile("\u001F([\\w.]+)\u001F");

    @Inject
    private ReportBacking page;

    @Inject
    private ChosenChanges changes;

    @Inject
    private ReportWriting writing;

    private transient List<ChosenChange> read;
    private long readAt = -1;

    /** Null where it says what it said. */
    public ChosenChange of(long claim, long statement) {
        return all().stream()
                .filter(change -> change.claim() == claim && change.statement() == statement)
                .findFirst()
                .orElse(null);
    }

    /** None of a report that is released: its rows are frozen. */
    List<ChosenChange> all() {
        ReportDetails report = page.getReport();
        if (report.state() == ReportState.RELEASED) {
            return List.of();
        }
        if (read == null || readAt != report.version()) {
            read = changes.of(report.id());
            readAt = report.version();
        }
        return read;
    }

    /** A field with our own words in the language of the page. */
    public String words(String field) {
        Locale locale = Faces.getLocale();
        ResourceBundle texts = Texts.of(locale);
        return KEY.matcher(field).replaceAll(key -> Matcher.quoteReplacement(texts.getString(key.group(1))));
    }

    public void see(long claim, long statement) {
        writing.see(new SeeAgain(page.getReport().id(), page.getReport().version(), claim, statement));
        page.load();
    }
}
