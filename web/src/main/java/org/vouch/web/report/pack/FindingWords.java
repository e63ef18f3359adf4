package org.vouch.web.report.pack;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vouch.domain.houserule.HouseRule;
import org.vouch.domain.houserule.RuleFinding;
import org.vouch.web.shared.Texts;
import org.vouch.web.shared.Times;

/** What a house rule found, as a sentence. */
public final class FindingWords {

    private FindingWords() {}

    /** "Single origin, c12: …". */
    public static String of(RuleFinding found, Locale language) {
        List<Object> words = new ArrayList<>(found.words());
        if (found.rule() == HouseRule.DATE_OPEN) {
            words.replaceAll(date -> Times.day(language, date.toString()));
        }
        String says = Texts.of(language)
                .getString(
                        "houserule.says." + found.rule() + "." + found.about().kind());
        return new MessageFormat(says, language).format(words.toArray());
    }
}
