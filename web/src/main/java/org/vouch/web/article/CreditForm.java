package org.vouch.web.article;

import java.io.Serializable;
import java.util.List;
import org.vouch.domain.source.SourceHint;
import org.vouch.web.shared.InWords;

/** One credit as it is typed. */
public class CreditForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private SourceHint source;
    private String asPrinted;

    protected CreditForm() {}

    CreditForm(SourceHint source, String asPrinted) {
        this.source = source;
        this.asPrinted = asPrinted;
    }

    /** "AP, AFP and Reuters". */
    static String printed(List<CreditForm> credits) {
        List<String> names = credits.stream().map(CreditForm::getAsPrinted).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : InWords.say("article.found.and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    boolean isEmpty() {
        return source == null && (asPrinted == null || asPrinted.isBlank());
    }

    public SourceHint getSource() {
        return source;
    }

    public void setSource(SourceHint source) {
        this.source = source;
    }

    public String getAsPrinted() {
        return asPrinted;
    }

    public void setAsPrinted(String asPrinted) {
        this.asPrinted = asPrinted;
    }
}
