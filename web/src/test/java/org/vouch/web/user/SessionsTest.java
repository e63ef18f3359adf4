package org.vouch.web.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vouch.domain.user.PresentStaff;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;

class SessionsTest {

    private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");
    private static final StaffMember ANN = new StaffMember(new StaffId(7), "Ann", Set.of(Role.EDITOR), null);
    private static final SignedIn SESSION = new SignedIn(7, NINE, "stamp of her password");

    @Test
    void aSessionStandsForWhoeverSignedIn() {
        assertThat(whoIs("stamp of her password", Duration.ZERO)).contains(ANN);
    }

    @Test
    void aSessionEndsTwelveHoursAfterItBeganWhateverIsDoneInIt() {
        Duration twelve = Duration.ofHours(12);

        assertThat(whoIs("stamp of her password", twelve.minusSeconds(1))).contains(ANN);
        assertThat(whoIs("stamp of her password", twelve)).isEmpty();
    }

    @Test
    void aSessionEndsWithThePasswordItBeganWith() {
        assertThat(whoIs("stamp of another password", Duration.ZERO)).isEmpty();
    }

    @Test
    void aSessionOfSomebodyDisabledStandsForNobody() {
        Sessions sessions = new Sessions(id -> Optional.empty(), Clock.fixed(NINE, ZoneOffset.UTC));

        assertThat(sessions.whoIs(SESSION)).isEmpty();
    }

    @Test
    void theContainerEndsWhatIsIdleForAnHour() throws IOException {
        assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")))
                .contains("<session-timeout>60</session-timeout>");
    }

    private static Optional<StaffMember> whoIs(String stamp, Duration later) {
        Sessions sessions = new Sessions(
                id -> Optional.of(new PresentStaff(ANN, stamp)), Clock.fixed(NINE.plus(later), ZoneOffset.UTC));
        return sessions.whoIs(SESSION);
    }
}
