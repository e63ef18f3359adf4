package org.vouch.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static CommandLine set(String name, String value) {
        return new CommandLine(List.of(), Map.of(name, value));
    }

    @Test
    void nothingSaidIsPort8080AndADirectoryBesideIt() {
        CommandLine line = new CommandLine(List.of(), Map.of());

        assertThat(line.port()).isEqualTo(8080);
        assertThat(line.data()).isEqualTo(Path.of("vouch-data").toAbsolutePath());
        assertThat(line.address()).isEqualTo("http://127.0.0.1:8080");
        assertThat(line.sample()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "8080 "})
    void whatIsNoPortIsRefusedInASentence(String port) {
        assertThatThrownBy(() -> set("VOUCH_PORT", port).port())
                .isInstanceOf(CannotStart.class)
                .hasMessage("VOUCH_PORT is " + port + "; it is a number from 1 to 65535.");
    }

    @Test
    void anAddressInFrontIsTheOneThatIsSaid() {
        assertThat(set("VOUCH_ADDRESS", "https://vouch.example").address()).isEqualTo("https://vouch.example");
    }

    @Test
    void anUnknownArgumentIsRefused() {
        assertThatThrownBy(() -> CommandLine.of("--smaple")).hasMessageContaining("does not know --smaple");
    }

    @Test
    void helpNamesEverySettingTheApplicationReads() throws IOException {
        String settings = Files.readString(Path.of("../domain/src/main/java/org/vouch/domain/shared/Settings.java"));
        List<String> names = Pattern.compile("value\\(\"(VOUCH_\\w+)\"")
                .matcher(settings)
                .results()
                .map(match -> match.group(1))
                .filter(name -> !name.equals("VOUCH_SAMPLE"))
                .toList();

        assertThat(names).isNotEmpty();
        assertThat(CommandLine.helpText()).contains(names).contains("--sample", "--help");
    }
}
