package org.vouch.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.vouch.domain.report.SourceFacts;
import org.vouch.domain.report.SummaryWording;

@ApplicationScoped
class SummaryInWords implements SummaryWording {

    @Override
    public String of(SourceFacts facts, String language) {
        return SummaryWords.of(facts, Locale.forLanguageTag(language));
    }
}
