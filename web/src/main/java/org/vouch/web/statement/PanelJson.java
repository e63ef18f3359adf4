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

/** Writes and reads the panel as JSON. Sources and statements are their numbers; one that is gone is left out. */
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

    /** A source as its number. */
    public static class Sources implements JsonbAdapter<SourceHint, Long> {

        private final SourceFinder sources;

        Sources(SourceFinder sources) {
            this.sources = sources;
        }

        @Override
        public Long adaptToJson(SourceHint hint) {
            return hint.id().value();
        }

        @Override
        public SourceHint adaptFromJson(Long id) {
            return sources.find(new SourceId(id)).orElse(null);
        }
    }

    /** A statement as its number. */
    public static class Statements implements JsonbAdapter<StatementChoice, Long> {

        private final StatementFinder statements;

        Statements(StatementFinder statements) {
            this.statements = statements;
        }

        @Override
        public Long adaptToJson(StatementChoice choice) {
            return choice.id();
        }

        @Override
        public StatementChoice adaptFromJson(Long id) {
            return statements.find(new StatementId(id)).map(StatementChoice::of).orElse(null);
        }
    }
}
