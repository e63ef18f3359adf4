package org.vouch.web.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of Vouch as they lie in its sources. */
final class PageFiles {

    private static final Path PAGES = Path.of("src/main/webapp");

    private PageFiles() {}

    /** The address of each without its parameters. */
    static List<String> all() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(PAGES::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .map(file -> file.replace(".xhtml", "").replace("desk", ""))
                    .sorted()
                    .toList();
        }
    }
}
