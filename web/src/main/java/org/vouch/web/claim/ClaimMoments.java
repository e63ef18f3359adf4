package org.vouch.web.claim;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.vouch.domain.claim.CitationRow;
import org.vouch.domain.claim.ClaimDetails;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.claim.StatementRow;
import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.statement.StatementId;
import org.vouch.web.shared.FigureWords;
import org.vouch.web.shared.Texts;
import org.vouch.web.shared.timeline.Lane;
import org.vouch.web.shared.timeline.Moment;
import org.vouch.web.shared.timeline.Moments;

/** What is dated about a claim. */
final class ClaimMoments {

    private final ResourceBundle texts;
    private final Locale locale;
    private final Moments found = new Moments();

    private ClaimMoments(Locale locale) {
        this.texts = Texts.of(locale);
        this.locale = locale;
    }

    /** @param earlier the statements that were made before the claim was asserted */
    static List<Moment> of(ClaimDetails claim, Set<StatementId> earlier, Locale locale) {
        ClaimMoments moments = new ClaimMoments(locale);
        for (StatementRow said : claim.statements()) {
            moments.events(said);
            Lane lane = earlier.contains(said.id()) ? Lane.EARLIER : Lane.STATEMENTS;
            moments.found.add(lane, said.madeOn(), moments.held(said, claim), said.id());
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

    /** Who said it; and how it bears on the claim, save where it asserts it. */
    private String held(StatementRow said, ClaimDetails claim) {
        return said.bearings().stream()
                .filter(bearing -> bearing.claim().equals(claim.id()) && bearing.stance() != Stance.ASSERTS)
                .findFirst()
                .map(bearing -> new MessageFormat(texts.getString("claim.takes"), locale)
                        .format(new Object[] {said.heldBy(), texts.getString("enum.Stance." + bearing.stance())}))
                .orElse(said.heldBy());
    }
}
