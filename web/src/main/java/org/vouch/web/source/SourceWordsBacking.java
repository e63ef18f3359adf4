package org.vouch.web.source;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.Name;
import org.vouch.domain.source.NameKind;
import org.vouch.domain.source.Script;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.source.Tie;
import org.vouch.web.shared.Texts;
import org.vouch.web.shared.Times;

/** Countries, languages, scripts and kinds in the words of the page's language, each list in its alphabet. */
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

    public List<SelectItem> getCountries() {
        return sorted(Arrays.stream(Locale.getISOCountries()), this::country);
    }

    /** Those on offer, and the one that a name has already, such as {@code sr-Latn}. */
    public List<SelectItem> languagesAnd(String tag) {
        Stream<String> offered = Arrays.stream(Locale.getISOLanguages()).filter(code -> code.length() == 2);
        return sorted(Stream.concat(offered, Stream.ofNullable(tag)).distinct(), this::language);
    }

    public List<SelectItem> getScripts() {
        return sorted(Arrays.stream(Script.values()).map(Script::code), this::script);
    }

    public List<SelectItem> getKinds() {
        ResourceBundle texts = Texts.of(locale());
        return sorted(Arrays.stream(SourceKind.values()), kind -> texts.getString("enum.SourceKind." + kind));
    }

    public NameKind[] getNameKinds() {
        return NameKind.values();
    }

    public AffiliationKind[] getAffiliationKinds() {
        return AffiliationKind.values();
    }

    private <T> List<SelectItem> sorted(Stream<T> values, Function<T, String> label) {
        Collator alphabet = Collator.getInstance(locale());
        return values.map(value -> new SelectItem(value, label.apply(value)))
                .sorted(Comparator.comparing(SelectItem::getLabel, alphabet))
                .toList();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
