package org.vouch.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VouchJarIT {

    private static final int SECONDS_TO_STOP = 10;

    @TempDir
    private Path place;

    @Test
    void itIsKilledStartedAgainAndStoppedInOrder() throws Exception {
        VouchJar vouch = new VouchJar(place);
        Process killed = vouch.start();
        assertThat(vouch.firstWords()).contains("Vouch is ready at http://127.0.0.1:" + vouch.port());
        ProcessHandle orphan = vouch.database();

        aSecondCopyIsRefused();
        killed.destroyForcibly().waitFor();
        Process vouchAgain = vouch.start();
        assertThat(vouch.firstWords()).contains("Vouch is ready at");
        ProcessHandle database = vouch.database();
        vouchAgain.destroy();

        assertThat(vouchAgain.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)).isTrue();
        assertThat(orphan.info().command()).isEmpty();
        assertThat(database.info().command()).isEmpty();
        assertThat(vouch.complained()).isEmptyFile();
    }

    private void aSecondCopyIsRefused() throws Exception {
        VouchJar second = new VouchJar(place);
        Process process = second.start();

        assertThat(process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(second.complained())
                .hasContent("Another Vouch is already running on " + second.data()
                        + "; stop it, or set VOUCH_DATA to another directory.");
    }
}
