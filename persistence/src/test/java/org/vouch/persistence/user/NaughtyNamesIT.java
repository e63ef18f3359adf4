package org.vouch.persistence.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.shared.Violation;
import org.vouch.domain.shared.Words;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.SignInName;
import org.vouch.domain.user.Staff;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.PostgresFixture;

class NaughtyNamesIT {

    private static final Path LIST = Path.of("../../shared/data/blns/blns.json");
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private int tried;

    @Test
    void anyNameIsKeptAsItIsReadOrRefusedWithASentence() throws IOException {
        assumeTrue(Files.exists(LIST), "no list of naughty strings beside the project: not tried");
        Map<StaffId, String> kept = new HashMap<>();
        JpaStaffRegister register = new JpaStaffRegister(postgres.entityManager());
        postgres.inTransaction(() -> {
            for (String naughty : naughtyStrings()) {
                staff(naughty, tried++).ifPresent(staff -> {
                    register.add(staff);
                    kept.put(staff.id(), Words.required(naughty, 200));
                });
            }
            return kept.size();
        });

        assertThat(tried).isGreaterThan(400);
        JpaStaffListing listing = new JpaStaffListing(postgres.sql());
        assertThat(kept)
                .allSatisfy((id, name) ->
                        assertThat(listing.details(id).orElseThrow().name()).isEqualTo(name));
    }

    private static Optional<Staff> staff(String name, int number) {
        try {
            return Optional.of(Staff.invited(new SignInName("person" + number), name, Set.of(Role.READER), NOW));
        } catch (Violation sentence) {
            assertThat(sentence.key()).startsWith("shared.unfit.");
            return Optional.empty();
        }
    }

    private static List<String> naughtyStrings() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(LIST))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }
}
