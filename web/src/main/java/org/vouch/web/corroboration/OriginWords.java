package org.vouch.web.corroboration;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.Circle;
import org.vouch.domain.corroboration.Collapse;
import org.vouch.domain.corroboration.LineageUnknown;
import org.vouch.domain.corroboration.Origin;
import org.vouch.domain.corroboration.Reason;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;
import org.vouch.web.shared.Texts;

/** The reasons of a reckoning as sentences, in the reader's language. */
final class OriginWords {

    private final Map<SourceId, String> names;
    private final ResourceBundle texts;
    private final Locale locale;

    OriginWords(Map<SourceId, String> names, Locale locale) {
        this.names = names;
        this.texts = Texts.of(locale);
        this.locale = locale;
    }

    String name(SourceId source) {
        return names.getOrDefault(source, "?");
    }

    List<String> names(List<SourceId> sources) {
        return sources.stream().map(this::name).toList();
    }

    /** "National Intelligence Service, Government of South Korea: said first-hand". */
    String origin(Origin origin) {
        String sources = origin.sources().stream().map(this::name).collect(Collectors.joining(", "));
        return said("corroboration.standing." + origin.standing(), sources);
    }

    ReasonLine reason(Collapse collapse) {
        boolean itself = collapse.from().equals(collapse.into());
        String key = "corroboration.reason." + (collapse.tie() == null ? collapse.reason() : collapse.tie());
        String words = said(
                collapse.reason() == Reason.SAME_EVIDENCE && itself ? key + ".own" : key,
                name(collapse.from()),
                name(collapse.into()),
                collapse.statements().size());
        boolean canBeApart =
                !itself && collapse.reason() != Reason.SAME_EVIDENCE && collapse.reason() != Reason.OVERRULED;
        return new ReasonLine(
                words,
                collapse.statements().stream().map(StatementId::value).toList(),
                canBeApart ? collapse.from().value() : null,
                canBeApart ? collapse.into().value() : null);
    }

    /** "Kurier > Abendblatt > Kurier". */
    String circle(Circle circle) {
        String steps = circle.steps().stream().map(this::name).collect(Collectors.joining(" > "));
        return steps + " > " + name(circle.steps().get(0));
    }

    List<String> lost(List<LineageUnknown> places) {
        Map<LineageUnknown.Place, List<String>> sources = new EnumMap<>(LineageUnknown.Place.class);
        places.forEach(lost ->
                sources.computeIfAbsent(lost.place(), key -> new ArrayList<>()).add(name(lost.source())));
        return sources.entrySet().stream()
                .map(lost -> said("corroboration.lost." + lost.getKey(), String.join(", ", lost.getValue())))
                .toList();
    }

    String stance(Stance stance) {
        return text("enum.Stance." + stance);
    }

    String text(String key) {
        return texts.getString(key);
    }

    String said(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
