package org.vouch.web.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.Optional;
import org.vouch.domain.claim.StatementFinder;
import org.vouch.domain.source.SourceFinder;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/**
 * Writes and reads the panel as JSON. Sources and statements are their numbers, words that are no source yet are the
 * words; a source or statement that is gone is left out.
 */
@ApplicationScoped
class PanelJson {

    private final Jsonb json;

    @Inject
    PanelJson(SourceFinder sources, StatementFinder statements) {
        JsonbConfig config = new JsonbConfig().withAdapters(new Sources(sources), new Statements(statements));
        this.json = JsonbBuilder.create(config);
    }

    protected PanelJson() {
        this.json = null;
    }

    String write(StatementForm form) {
        return json.toJson(form);
    }

    /** Empty where the text was not written by this version of the panel. */
    Optional<StatementForm> read(String content) {
        try {
            StatementForm form = json.fromJson(content, StatementForm.class);
            form.getAttribution().getHops().removeIf(hop -> hop.getSource() == null);
            return Optional.of(form).filter(read -> read.getSpan() != null);
        } catch (JsonbException e) {
            return Optional.empty();
        }
    }

    /** A source as its number behind {@code #}, or the words in its place behind {@code ~}. */
    public static class Sources implements JsonbAdapter<SourceHint, String> {

        private final SourceFinder sources;

        Sources(SourceFinder sources) {
            this.sources = sources;
        }

        @Override
        public String adaptToJson(SourceHint hint) {
            return hint.isRegistered() ? "#" + hint.id().value() : "~" + hint.name();
        }

        @Override
        public SourceHint adaptFromJson(String kept) {
            return kept.startsWith("~")
                    ? SourceHint.typed(kept.substring(1))
                    : sources.find(new SourceId(Long.parseLong(kept.substring(1))))
                            .orElse(null);
        }
    }

    /** A statement as its number behind {@code #}, or the words in its place behind {@code ~}. */
    public static class Statements implements JsonbAdapter<StatementChoice, String> {

        private final StatementFinder statements;

        Statements(StatementFinder statements) {
            this.statements = statements;
        }

        @Override
        public String adaptToJson(StatementChoice choice) {
            return choice.isOnlyTyped() ? "~" + choice.gist() : "#" + choice.id();
        }

        @Override
        public StatementChoice adaptFromJson(String kept) {
            if (kept.startsWith("~")) {
                return StatementChoice.typed(kept.substring(1));
            }
            StatementId id = new StatementId(Long.parseLong(kept.substring(1)));
            return statements.find(id).map(StatementChoice::of).orElse(null);
        }
    }
}
