package org.vouch.web.source;

import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.vouch.domain.shared.Violation;
import org.vouch.domain.shared.Words;
import org.vouch.domain.source.Affiliation;
import org.vouch.domain.source.Name;
import org.vouch.domain.source.SourceContent;

/** Makes what the domain takes of what was typed; what it refuses is said at the field it stands in. */
final class SourceFormReading {

    private static final int LONGEST_INTEREST = 300;
    private static final int LONGEST_NOTE = 10_000;

    private final SourceForm form;
    private boolean wrong;

    SourceFormReading(SourceForm form) {
        this.form = form;
    }

    /** Empty if something was refused. */
    Optional<SourceContent> content() {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < form.getNames().size(); i++) {
            NameLine line = form.getNames().get(i);
            if (!line.isBlank()) {
                take("f:names:" + i + ":text", line::value).ifPresent(names::add);
            }
        }
        List<Affiliation> ties = ties();
        List<String> interests = interests();
        take("f:note", () -> Optional.ofNullable(Words.optional(form.getNote(), LONGEST_NOTE)));
        if (form.getKind() == null) {
            refuse("f:kind", "source.field.kind.missing");
        }
        if (wrong) {
            return Optional.empty();
        }
        return take(
                "f:names:0:text",
                () -> new SourceContent(
                        form.getKind(),
                        names,
                        form.getCountry(),
                        ties,
                        interests,
                        form.getNote(),
                        form.isKnownToDesk()));
    }

    private List<Affiliation> ties() {
        List<Affiliation> ties = new ArrayList<>();
        for (int i = 0; i < form.getTies().size(); i++) {
            TieLine line = form.getTies().get(i);
            if (line.isBlank()) {
                continue;
            }
            if (line.getBody() == null) {
                refuse("f:ties:" + i + ":body", "source.edit.body-missing");
                continue;
            }
            take("f:ties:" + i + ":since", line::value).ifPresent(ties::add);
        }
        return ties;
    }

    private List<String> interests() {
        List<String> interests = new ArrayList<>();
        for (int i = 0; i < form.getInterests().size(); i++) {
            InterestLine line = form.getInterests().get(i);
            if (!line.isBlank()) {
                take("f:interests:" + i + ":text", () -> Words.required(line.getText(), LONGEST_INTEREST))
                        .ifPresent(interests::add);
            }
        }
        return interests;
    }

    private <T> Optional<T> take(String field, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (Violation e) {
            refuse(field, "violation." + e.key(), e.arguments().toArray());
        }
        return Optional.empty();
    }

    private void refuse(String field, String key, Object... arguments) {
        wrong = true;
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(field, SourceMessages.error(key, arguments));
        context.validationFailed();
    }
}
