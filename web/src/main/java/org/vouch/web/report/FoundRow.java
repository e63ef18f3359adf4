package org.vouch.web.report;

import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.houserule.Concern;
import org.vouch.domain.houserule.HouseRule;
import org.vouch.domain.houserule.RuleFinding;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.Times;

/** What a house rule found, in words and with where it is mended; worded only where it is shown, since there may be many. */
public final class FoundRow {

    private final long report;
    private final RuleFinding found;

    private FoundRow(long report, RuleFinding found) {
        this.report = report;
        this.found = found;
    }

    static FoundRow of(long report, RuleFinding found) {
        return new FoundRow(report, found);
    }

    public HouseRule getRule() {
        return found.rule();
    }

    /** The call number it stands at: {@code c12} or {@code s8}. */
    public String getRow() {
        return found.statement() == null ? "c" + found.claim() : "s" + found.statement();
    }

    /** The rest of the sentence. */
    public String getSays() {
        return InWords.say(
                "houserule.says." + found.rule() + "." + found.about().kind(), words(found));
    }

    /** What to do about it. */
    public String getMend() {
        return InWords.say("houserule.mend." + mend(found));
    }

    /** Where. */
    public String getHref() {
        return href(report, found);
    }

    /** A partial date reads as people write it. */
    private static Object[] words(RuleFinding found) {
        List<Object> words = new ArrayList<>(found.words());
        if (found.rule() == HouseRule.DATE_OPEN) {
            words.replaceAll(date -> Times.day(InWords.locale(), date.toString()));
        }
        return words.toArray();
    }

    private static String mend(RuleFinding found) {
        return switch (found.rule()) {
            case SINGLE_ORIGIN, FIGURES_DIFFER -> "note";
            case ACCUSED_NOT_HEARD -> "tried";
            case GRADE_MISSING, GRADE_PAST_DUE -> "grade";
            case GRADE_OVERRULED, NOT_JUDGED -> "grounds";
            case LINEAGE_UNKNOWN -> "path";
            case HOLDER_UNNAMED, UNDATED, DATE_OPEN, EVIDENCE_UNVERIFIED -> "record";
            case ARTICLE_RETRACTED, VERSION_UNREAD -> "article";
        };
    }

    private static String href(long report, RuleFinding found) {
        Concern about = found.about();
        return switch (mend(found)) {
            case "note", "tried" -> "/report?id=" + report + "&note=" + found.claim() + "#c" + found.claim();
            case "grade" ->
                "/grading/" + (about.kind() == Concern.Thing.SOURCE ? "source" : "statement") + "?id=" + about.id();
            case "record" -> "/statements/edit?id=" + about.id();
            case "article" -> "/article?id=" + about.id();
            default -> "/statement?id=" + about.id();
        };
    }

    /** What the item says beside its claim. */
    static String flag(RuleFinding found) {
        return InWords.say("houserule.flag." + found.rule(), found.words().toArray());
    }
}
