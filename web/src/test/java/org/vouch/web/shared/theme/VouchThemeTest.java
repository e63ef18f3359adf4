package org.vouch.web.shared.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** After a new version of PrimeFaces, {@code mvn -pl web -am test -Dtheme=write} writes the theme anew. */
class VouchThemeTest {

    private static final Path THEME = Path.of("src/main/webapp/resources/primefaces-vouch/theme.css");
    private static final Path TOKENS = Path.of("src/main/webapp/assets/vouch-tokens.css");

    @Test
    void theThemeIsWhatIsDerivedFromBothSchemes() throws IOException {
        String derived = derived(resource("/META-INF/resources/primefaces-saga-blue/theme.css"));
        if ("write".equals(System.getProperty("theme"))) {
            Files.writeString(THEME, derived);
        }
        assertThat(Files.readString(THEME)).isEqualTo(derived);
    }

    @Test
    void noColourOfTheirsIsLeft() throws IOException {
        assertThat(Roles.COLOUR.matcher(Files.readString(THEME)).find()).isFalse();
    }

    @Test
    void everyRoleIsAToken() throws IOException {
        String tokens = Files.readString(TOKENS);
        assertThat(Pattern.compile("var\\((--[\\w-]+)\\)")
                        .matcher(Files.readString(THEME))
                        .results())
                .allSatisfy(role -> assertThat(tokens).contains(role.group(1) + ":"));
    }

    @Test
    void aColourNobodyGaveARoleIsNotGuessed() throws IOException {
        String light = resource("/META-INF/resources/primefaces-saga-blue/theme.css");
        assertThatThrownBy(() -> derived(light.replace("#607d8b", "#607d8c")))
                .isInstanceOf(UnmappedPair.class)
                .hasMessage("#607d8c | #78909c");
    }

    @Test
    void rulesThatDoNotPairAreNotGuessed() throws IOException {
        String light = resource("/META-INF/resources/primefaces-saga-blue/theme.css");
        assertThatThrownBy(() -> derived(light.replaceFirst("body .ui-chip\\{", "body .ui-chips{")))
                .isInstanceOf(UnmappedPair.class)
                .hasMessage("body .ui-chips | body .ui-chip");
    }

    private static String derived(String light) throws IOException {
        return new ThemeDerivation(Roles.parse(resource("roles.txt")))
                .derive(light, resource("/META-INF/resources/primefaces-arya-blue/theme.css"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = VouchThemeTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
