package org.vouch.web.claim.timeline;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.vouch.domain.claim.CitationRow;
import org.vouch.domain.claim.ClaimDetails;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.claim.StatementRow;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.statement.StatementId;
import org.vouch.web.shared.FigureWords;
import org.vouch.web.shared.Texts;

/** Gathers what is dated about a claim; what is of one date and says the same is one moment. */
final class Moments {

    private static final Comparator<PartialDate> BY_DAY = Comparator.nullsLast(
            Comparator.comparing((PartialDate date) -> date.earliest().orElse(LocalDate.MIN))
                    .thenComparing(date -> date.latest().orElse(LocalDate.MAX)));

    private final ResourceBundle texts;
    private final Locale locale;
    private final Map<Moment, Set<Long>> found = new LinkedHashMap<>();

    private Moments(Locale locale) {
        this.texts = Texts.of(locale);
        this.locale = locale;
    }

    /** @param earlier the statements that were made before the claim was asserted */
    static List<Moment> of(ClaimDetails claim, Set<StatementId> earlier, Locale locale) {
        Moments moments = new Moments(locale);
        for (StatementRow said : claim.statements()) {
            moments.events(said);
            Lane lane = earlier.contains(said.id()) ? Lane.EARLIER : Lane.STATEMENTS;
            moments.add(lane, said.madeOn(), moments.held(said, claim), said.id());
            said.citations().forEach(cited -> moments.published(cited, said.id()));
        }
        return moments.inOrder();
    }

    private void events(StatementRow said) {
        for (FigureLine figure : said.figures()) {
            if (figure.asOf() != null) {
                String amount = FigureWords.amount(locale, figure) + " " + figure.unit();
                String words = figure.phase() == null ? amount : amount + ", " + figure.phase();
                add(Lane.EVENTS, figure.asOf(), words, said.id());
            }
        }
    }

    private void published(CitationRow cited, StatementId statement) {
        if (cited.article() != null) {
            add(Lane.PUBLISHED, cited.publishedOn(), cited.publisher().name(), statement);
        }
    }

    /** Who said it; and how it bears on the claim, save where it asserts it. */
    private String held(StatementRow said, ClaimDetails claim) {
        return said.bearings().stream()
                .filter(bearing -> bearing.claim().equals(claim.id()) && bearing.stance() != Stance.ASSERTS)
                .findFirst()
                .map(bearing -> new MessageFormat(texts.getString("claim.timeline.takes"), locale)
                        .format(new Object[] {said.heldBy(), texts.getString("enum.Stance." + bearing.stance())}))
                .orElse(said.heldBy());
    }

    private void add(Lane lane, PartialDate date, String words, StatementId statement) {
        found.computeIfAbsent(new Moment(lane, date, words, List.of()), moment -> new TreeSet<>())
                .add(statement.value());
    }

    private List<Moment> inOrder() {
        List<Moment> moments = new ArrayList<>();
        found.forEach((moment, ids) -> moments.add(new Moment(
                moment.lane(),
                moment.date(),
                moment.words(),
                ids.stream().map(StatementId::new).toList())));
        moments.sort(Comparator.comparing(Moment::lane).thenComparing(Moment::date, BY_DAY));
        return moments;
    }
}
