package org.vouch.web.source;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.domain.source.Name;
import org.vouch.domain.source.Tie;
import org.vouch.web.shared.Texts;
import org.vouch.web.shared.Times;

/** Countries, languages, scripts, names and ties in the words of the page's language. */
@Named("sourceWords")
@RequestScoped
public class SourceWordsBacking {

    public String country(String code) {
        return code == null ? "" : new Locale("", code).getDisplayCountry(locale());
    }

    public String language(String tag) {
        return tag == null ? "" : Locale.forLanguageTag(tag).getDisplayName(locale());
    }

    public String script(String code) {
        return code == null ? "" : new Locale.Builder().setScript(code).build().getDisplayScript(locale());
    }

    public String name(Name name) {
        String codes = Stream.of(language(name.language()), script(name.script()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return name.text() + " (" + say("enum.NameKind." + name.kind()) + (codes.isEmpty() ? "" : ", " + codes) + ")";
    }

    public String tie(Tie tie) {
        return say("enum.AffiliationKind." + tie.kind()) + " " + tie.name() + dates(tie);
    }

    public String dates(Tie tie) {
        String dates = Stream.of(
                        tie.since() == null ? "" : say("source.since") + " " + Times.day(locale(), tie.since()),
                        tie.until() == null ? "" : say("source.until") + " " + Times.day(locale(), tie.until()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return dates.isEmpty() ? "" : ", " + dates;
    }

    String say(String key) {
        return Texts.of(locale()).getString(key);
    }

    static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
