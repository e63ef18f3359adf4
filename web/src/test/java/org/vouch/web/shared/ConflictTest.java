package org.vouch.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConflictTest {

    @Test
    void onlyFieldsOnWhichTheTwoDifferAreAChoice() {
        var conflict = conflict(Map.of("a", "1", "b", "1"), Map.of("a", "2", "b", "1"), Map.of("a", "3", "b", "1"));

        assertThat(conflict.getLines())
                .containsExactly(new Conflict.Line("a", "a", List.of("1"), List.of("2"), List.of("3"), true, false));
    }

    @Test
    void mineIsProposedUnlessOnlyTheOtherChangedTheField() {
        var conflict = conflict(Map.of("a", "1", "b", "1"), Map.of("a", "1", "b", "2"), Map.of("a", "3", "b", "1"));

        assertThat(conflict.getLines().stream().filter(Conflict.Line::mine).map(Conflict.Line::field))
                .containsExactly("a");
    }

    @Test
    void whatWasTypedOnAPartThatIsGoneIsShownAndNoChoice() {
        var conflict = conflict(Map.of("a", "1", "part", "x"), Map.of("a", "1"), Map.of("a", "1", "part", "y"));

        assertThat(conflict.getLines())
                .containsExactly(new Conflict.Line("part", "part", List.of("x"), List.of(), List.of("y"), false, true));
    }

    @Test
    void aPartThatIsGoneAndWasNotTypedOnIsNoMatter() {
        var conflict = conflict(Map.of("a", "1", "part", "x"), Map.of("a", "2"), Map.of("a", "1", "part", "x"));

        assertThat(conflict.getLines()).extracting(Conflict.Line::field).containsExactly("a");
    }

    private static Conflict<Fields> conflict(
            Map<String, String> was, Map<String, String> theirs, Map<String, String> yours) {
        return new Conflict<>(new Fields(was), new Fields(theirs), new Fields(yours), Optional.empty());
    }

    private static final class Fields implements EditForm<Fields> {

        private static final long serialVersionUID = 1L;

        private final TreeMap<String, String> words;

        Fields(Map<String, String> words) {
            this.words = new TreeMap<>(words);
        }

        @Override
        public long version() {
            return 1;
        }

        @Override
        public List<Told> told() {
            return words.entrySet().stream()
                    .map(field -> new Told(field.getKey(), field.getKey(), List.of(field.getValue())))
                    .toList();
        }

        @Override
        public void take(String field, Fields other) {
            words.put(field, other.words.get(field));
        }
    }
}
