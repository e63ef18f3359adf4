package org.vouch.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the domain says by a key is said in words, in both languages. */
class DomainWordsTest {

    private static final Set<String> TEXTS = Texts.of(Locale.ENGLISH).keySet();

    @Test
    void everyBrokenRuleHasItsSentence() {
        Set<String> rules = TextSources.brokenRules();

        assertThat(rules).contains("shared.unfit.empty", "user.not-allowed");
        assertThat(rules.stream().filter(rule -> !isThere("violation." + rule))).isEmpty();
    }

    @Test
    void everyChangeHasItsSentence() {
        Set<String> changes = TextSources.changes();

        assertThat(changes).contains("source.registered", "statement.recorded");
        assertThat(TEXTS)
                .containsAll(changes.stream().map(change -> "change." + change).toList());
    }

    @Test
    void everyValueOfAChangeHasItsName() {
        Set<String> fields = TextSources.changedFields();

        assertThat(fields)
                .contains("roles", "names", "sha256", "rows", "credits", "citations", "knownToDesk", "retired");
        assertThat(TEXTS)
                .containsAll(
                        fields.stream().map(field -> "audit.field." + field).toList());
    }

    @Test
    void everythingThatMayBeGoneHasItsWord() {
        Set<String> things = TextSources.thingsGone();

        assertThat(things).contains("claim", "source");
        assertThat(TEXTS)
                .containsAll(
                        things.stream().map(thing -> "shared.thing." + thing).toList());
    }

    private static boolean isThere(String key) {
        return key.endsWith(".") ? TEXTS.stream().anyMatch(text -> text.startsWith(key)) : TEXTS.contains(key);
    }
}
