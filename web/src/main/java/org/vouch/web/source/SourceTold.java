package org.vouch.web.source;

import java.util.List;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.Told;

/** The form of a source in words, field by field. */
final class SourceTold {

    private final SourceWordsBacking words = new SourceWordsBacking();
    private final SourceForm form;

    SourceTold(SourceForm form) {
        this.form = form;
    }

    List<Told> fields() {
        return List.of(
                told("kind", form.getKind() == null ? List.of() : List.of(InWords.word(form.getKind()))),
                told("country", InWords.text(words.country(form.getCountry()))),
                told("names", names()),
                told("affiliations", ties()),
                told("interests", interests()),
                told("note", InWords.text(form.getNote())),
                told("known", form.isKnownToDesk() ? List.of(InWords.say("source.field.known")) : List.of()));
    }

    private List<String> names() {
        return form.getNames().stream()
                .filter(line -> !line.isBlank())
                .map(line -> words.name(line.value()))
                .toList();
    }

    private List<String> ties() {
        return form.getTies().stream()
                .filter(line -> !line.isBlank())
                .map(line -> words.tie(line.tie()))
                .toList();
    }

    private List<String> interests() {
        return form.getInterests().stream()
                .flatMap(line -> InWords.text(line.getText()).stream())
                .toList();
    }

    private static Told told(String field, List<String> words) {
        return new Told(field, InWords.say("source.told." + field), words);
    }
}
