package org.vouch.web.shared.timeline;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.vouch.domain.claim.CitationRow;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.claim.StatementRow;
import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.statement.StatementId;
import org.vouch.web.shared.FigureWords;
import org.vouch.web.shared.Texts;

/** What is dated about statements. */
public final class StatementMoments {

    private final ResourceBundle texts;
    private final Locale locale;
    private final Moments found = new Moments();

    private StatementMoments(Locale locale) {
        this.texts = Texts.of(locale);
        this.locale = locale;
    }

    /**
     * @param claims what the statements are told for: how somebody bears on one of them is said
     * @param earlier the statements that were made before the claim was asserted which they deny or doubt
     */
    public static List<Moment> of(
            List<StatementRow> statements, Collection<ClaimId> claims, Set<StatementId> earlier, Locale locale) {
        StatementMoments moments = new StatementMoments(locale);
        for (StatementRow said : statements) {
            moments.events(said);
            Lane lane = earlier.contains(said.id()) ? Lane.EARLIER : Lane.STATEMENTS;
            moments.found.add(lane, said.madeOn(), moments.held(said, claims), said.id());
            said.citations().forEach(cited -> moments.published(cited, said.id()));
        }
        return moments.found.inOrder();
    }

    private void events(StatementRow said) {
        for (FigureLine figure : said.figures()) {
            if (figure.asOf() != null) {
                String amount = FigureWords.amount(locale, figure) + " " + figure.unit();
                String words = figure.phase() == null ? amount : amount + ", " + figure.phase();
                found.add(Lane.EVENTS, figure.asOf(), words, said.id());
            }
        }
    }

    private void published(CitationRow cited, StatementId statement) {
        if (cited.article() != null) {
            found.add(Lane.PUBLISHED, cited.publishedOn(), cited.publisher().name(), statement);
        }
    }

    /** Who said it; and how it bears on a claim, save where it asserts it. */
    private String held(StatementRow said, Collection<ClaimId> claims) {
        return said.bearings().stream()
                .filter(bearing -> claims.contains(bearing.claim()) && bearing.stance() != Stance.ASSERTS)
                .findFirst()
                .map(bearing -> new MessageFormat(texts.getString("shared.timeline.takes"), locale)
                        .format(new Object[] {said.heldBy(), texts.getString("enum.Stance." + bearing.stance())}))
                .orElse(said.heldBy());
    }
}
