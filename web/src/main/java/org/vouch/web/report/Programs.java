package org.vouch.web.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What writes which file, with its version: kept with an edition, so that somebody can tell years later. */
public final class Programs {

    private static final Properties VERSIONS = read();

    private Programs() {}

    /** @param file its ending */
    public static String of(String file) {
        return VERSIONS.getProperty(file);
    }

    private static Properties read() {
        Properties versions = new Properties();
        try (InputStream file = Programs.class.getResourceAsStream("programs.properties")) {
            versions.load(file);
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
