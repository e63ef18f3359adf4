package org.vouch.domain.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vouch.domain.article.ArticleReading;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.source.Sources;
import org.vouch.domain.statement.Citation;
import org.vouch.domain.statement.CitationId;
import org.vouch.domain.statement.Passage;
import org.vouch.domain.statement.Place;
import org.vouch.domain.statement.SourceNames;
import org.vouch.domain.statement.Statement;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.statement.Statements;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** Records what an article reports: a statement said here first, or another place of one that stands already. */
@ApplicationScoped
@Transactional
public class StatementRecording {

    private final Statements statements;
    private final ArticleReading articles;
    private final Weighing weighing;
    private final StatementTrail trail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public StatementRecording(
            Statements statements,
            ArticleReading articles,
            Claims claims,
            Sources sources,
            SourceNames names,
            Trail trail,
            Actor actor,
            Clock clock) {
        this.statements = statements;
        this.articles = articles;
        this.weighing = new Weighing(claims, sources, statements, new ClaimTrail(trail), clock);
        this.trail = new StatementTrail(trail, claims, names);
        this.actor = actor;
        this.clock = clock;
    }

    protected StatementRecording() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * Records a statement with its citation, bearings, figures, caveats and evidence, all or nothing.
     *
     * @throws org.vouch.domain.shared.NotFound if the article, a source, a claim or a statement it speaks of is gone
     */
    @Requires(Right.RECORD)
    public StatementId record(RecordStatement command) {
        weighing.allThere(Mentions.of(command));
        Passage passage = command.passage();
        Statement statement = new Statement(
                command.said(),
                place(passage),
                passage.attribution(),
                actor.staff().id(),
                clock.instant());
        StatementId id = statements.add(statement);
        CitationId citation = statement.citations().get(0).id();
        statement.carry(Carried.by(citation, command.caveats()));
        statement.show(Carried.shownBy(citation, command.evidence()));
        statements.save(statement);
        weighing.weigh(id, command.bearings());
        trail.recorded(statement);
        return id;
    }

    /**
     * Adds to a statement another place that reports it.
     *
     * @throws org.vouch.domain.statement.CitationOfAnotherHolder if the chain does not end with its holder
     */
    @Requires(Right.RECORD)
    public CitationId addCitation(AddCitation command) {
        weighing.allThere(Mentions.of(command));
        Statement statement = statements.hold(command.statement());
        Passage passage = command.passage();
        Citation citation = statement.cite(
                place(passage), passage.attribution(), actor.staff().id(), clock.instant());
        statements.save(statement);
        statement.carry(Carried.together(statement.caveats(), Carried.by(citation.id(), command.caveats())));
        statement.show(Carried.together(statement.evidence(), Carried.shownBy(citation.id(), command.evidence())));
        statements.save(statement);
        trail.cited(statement, citation, command);
        return citation.id();
    }

    private Place place(Passage passage) {
        return Place.in(articles.text(passage.version()), passage);
    }
}
