package org.vouch.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.user.Role;

class ChangedValuesTest {

    @Test
    void valuesAreKeptAsWhatTheyPrint() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("made_on", PartialDate.of("2024-10"));
        values.put("roles", List.of(Role.EDITOR, Role.ADMINISTRATOR));
        values.put("position", 3);
        values.put("approximate", true);

        assertThat(ChangedValues.write(values))
                .isEqualTo("{\"made_on\":\"2024-10\",\"roles\":[\"EDITOR\",\"ADMINISTRATOR\"],"
                        + "\"position\":3,\"approximate\":true}");
    }

    @Test
    void whatWasWrittenIsReadAsLines() {
        Map<String, Object> values = new HashMap<>();
        values.put("gone", null);
        values.put("roles", List.of("EDITOR", "READER"));
        values.put("count", 12_000L);

        assertThat(ChangedValues.read(ChangedValues.write(values)))
                .containsEntry("gone", "")
                .containsEntry("roles", "EDITOR, READER")
                .containsEntry("count", "12000");
    }

    @Test
    void nothingIsNoValues() {
        assertThat(ChangedValues.read(null)).isEmpty();
    }
}
