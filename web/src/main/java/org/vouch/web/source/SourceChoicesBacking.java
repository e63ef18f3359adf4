package org.vouch.web.source;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.NameKind;
import org.vouch.domain.source.Script;
import org.vouch.domain.source.SourceKind;

/** What the form of a source offers for choice, each list in the alphabet of the page's language. */
@Named("sourceChoices")
@RequestScoped
public class SourceChoicesBacking {

    private final SourceWordsBacking words = new SourceWordsBacking();

    public List<SelectItem> getCountries() {
        return sorted(Arrays.stream(Locale.getISOCountries()), words::country);
    }

    /** Those on offer, and the one that a name has already, such as {@code sr-Latn}. */
    public List<SelectItem> languagesAnd(String tag) {
        Stream<String> offered = Arrays.stream(Locale.getISOLanguages()).filter(code -> code.length() == 2);
        return sorted(Stream.concat(offered, Stream.ofNullable(tag)).distinct(), words::language);
    }

    public List<SelectItem> getScripts() {
        return sorted(Arrays.stream(Script.values()).map(Script::code), words::script);
    }

    public List<SelectItem> getKinds() {
        return sorted(Arrays.stream(SourceKind.values()), kind -> words.say("enum.SourceKind." + kind));
    }

    public NameKind[] getNameKinds() {
        return NameKind.values();
    }

    public AffiliationKind[] getAffiliationKinds() {
        return AffiliationKind.values();
    }

    private <T> List<SelectItem> sorted(Stream<T> values, Function<T, String> label) {
        Collator alphabet = Collator.getInstance(SourceWordsBacking.locale());
        return values.map(value -> new SelectItem(value, label.apply(value)))
                .sorted(Comparator.comparing(SelectItem::getLabel, alphabet))
                .toList();
    }
}
