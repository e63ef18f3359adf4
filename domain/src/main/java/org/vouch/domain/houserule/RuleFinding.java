package org.vouch.domain.houserule;

import java.util.List;
import java.util.Objects;

/**
 * A place in a report that breaks a rule.
 *
 * @param claim of the item it stands at
 * @param statement of the row, null where it is the item as a whole
 * @param about what is to be mended
 * @param words the names and numbers in its sentence
 * @param holds whether it holds the release
 */
public record RuleFinding(
        HouseRule rule, long claim, Long statement, Concern about, List<String> words, boolean holds) {

    public RuleFinding {
        words = List.copyOf(words);
    }

    static RuleFinding ofClaim(HouseRule rule, ItemFacts item, Object... words) {
        return of(rule, item.claim(), null, new Concern(Concern.Thing.CLAIM, item.claim()), words);
    }

    static RuleFinding ofStatement(HouseRule rule, ChosenFacts said, Object... words) {
        return of(rule, said.claim(), said.statement(), new Concern(Concern.Thing.STATEMENT, said.statement()), words);
    }

    static RuleFinding of(HouseRule rule, long claim, Long statement, Concern about, Object... words) {
        return new RuleFinding(
                rule,
                claim,
                statement,
                about,
                List.of(words).stream().map(Object::toString).toList(),
                false);
    }

    RuleFinding holding(boolean itHolds) {
        return new RuleFinding(rule, claim, statement, about, words, itHolds);
    }

    /** What was found, to the letter: if it changes, what was said of it does not stand any more. */
    public String state() {
        return words.isEmpty() ? about.toString() : about + "\n" + String.join("\n", words);
    }

    /** As it was kept by its {@link #state}. */
    public static RuleFinding kept(HouseRule rule, long claim, Long statement, String state, boolean held) {
        List<String> lines = List.of(state.split("\n", -1));
        return new RuleFinding(rule, claim, statement, Concern.of(lines.get(0)), lines.subList(1, lines.size()), held);
    }

    /** Whether it found the same at the same place, whether or not that holds a release. */
    public boolean isSame(RuleFinding other) {
        return other.is(rule, claim, statement, state());
    }

    /** Whether this is what somebody spoke about. */
    public boolean is(HouseRule ofRule, long ofClaim, Long ofStatement, String inState) {
        return rule == ofRule && claim == ofClaim && Objects.equals(statement, ofStatement) && state().equals(inState);
    }
}
