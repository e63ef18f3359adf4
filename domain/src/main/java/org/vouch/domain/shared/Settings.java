package org.vouch.domain.shared;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What whoever runs Vouch can set: environment variables {@code VOUCH_…}. A system property of the same name in lower
 * case with dots ({@code vouch.port}) wins; that is how the launcher and tests hand them on. {@code ./vouch --help}
 * tells all of them.
 */
public final class Settings {

    private Settings() {}

    /** The port of the pages, {@code VOUCH_PORT}, 8080 unless told otherwise. */
    public static int port() {
        return value("VOUCH_PORT").map(Integer::valueOf).orElse(8080);
    }

    /** The address people reach Vouch at, without a slash at its end: {@code VOUCH_ADDRESS}, else this machine's own. */
    public static String address() {
        return value("VOUCH_ADDRESS").orElseGet(() -> "http://127.0.0.1:" + port());
    }

    /** Whether people reach Vouch over TLS only, which a proxy in front of it does. */
    public static boolean isBehindTls() {
        return address().startsWith("https:");
    }

    /** The directory that holds everything Vouch keeps, {@code VOUCH_DATA}, {@code ./vouch-data} unless told otherwise. */
    public static Path data() {
        return Path.of(value("VOUCH_DATA").orElse("vouch-data"))
                .toAbsolutePath()
                .normalize();
    }

    /** The JDBC address of a PostgreSQL server to use instead of the embedded one, {@code VOUCH_DB_URL}. */
    public static Optional<String> databaseUrl() {
        return value("VOUCH_DB_URL");
    }

    public static Optional<String> databaseUser() {
        return value("VOUCH_DB_USER");
    }

    public static Optional<String> databasePassword() {
        return value("VOUCH_DB_PASSWORD");
    }

    /** The port of the embedded database, {@code VOUCH_DB_PORT}; a free one unless told otherwise. */
    public static int databasePort() {
        return value("VOUCH_DB_PORT").map(Integer::valueOf).orElse(0);
    }

    /** Whether an empty database is to be filled with the sample desk ({@code --sample}). */
    public static boolean sample() {
        return value("VOUCH_SAMPLE").map(Boolean::valueOf).orElse(false);
    }

    private static Optional<String> value(String name) {
        String property = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
        return Optional.ofNullable(property == null ? System.getenv(name) : property)
                .filter(value -> !value.isBlank());
    }
}
