package org.vouch.web.sametext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vouch.domain.sametext.CarryingDetails;

class PassageViewTest {

    private static final String SAID =
            "The ferry left the quay at six on Monday with ninety people on board, most of them "
                    + "on their way to the mill.";
    private static final String OWN =
            "Our own paper told of it first, at some length and with many words of its own, as "
                    + "papers do where nothing else has happened all week.";

    @Test
    void whatIsTheSameIsMarkedInBothAndWhatIsNotIsLeft() {
        List<PassageView> passages = passages(OWN + "\n\n" + SAID.replace("quay", "pier"), "🚢 " + SAID);

        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).words()).isEqualTo(22);
        assertThat(marked(passages.get(0).mine()))
                .containsExactly(
                        "The ferry left the",
                        "at six on Monday with ninety people on board, most of them on their way to the mill");
        assertThat(marked(passages.get(0).theirs()))
                .isEqualTo(marked(passages.get(0).mine()));
        assertThat(whole(passages.get(0).theirs())).isEqualTo("🚢 " + SAID);
    }

    @Test
    void whatStandsAroundIsCutBetweenWords() {
        String mine =
                whole(passages(OWN + "\n\n" + SAID + "\n\n" + OWN, SAID).get(0).mine());

        assertThat(mine).startsWith("… ").endsWith(" …");
        assertThat(" " + OWN + " ").contains(" " + mine.substring(2, mine.indexOf("\n\n")) + " ");
        assertThat(" " + OWN + " ")
                .contains(" " + mine.substring(mine.lastIndexOf("\n\n") + 2, mine.length() - 2) + " ");
    }

    private static List<PassageView> passages(String text, String from) {
        return PassageView.of(new CarryingDetails(null, text, "en", from, "en", List.of()));
    }

    private static List<String> marked(List<Run> runs) {
        return runs.stream().filter(Run::same).map(Run::text).toList();
    }

    private static String whole(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
