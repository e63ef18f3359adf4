package org.vouch.web.shared;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where texts stand and where they are asked for, read from the source files themselves. */
final class TextSources {

    private static final Path BUNDLES = Path.of("src/main/resources/org/vouch/web");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("(?m)^([\\w.-]+) *[=:]");
    private static final Pattern IN_PAGE = Pattern.compile("\\btext\\[ *'([^']+)'");

    private TextSources() {}

    static List<String> keysOfFiles(String language) {
        List<String> keys = new ArrayList<>();
        for (Path file : filesUnder(BUNDLES, "texts_" + language + ".properties")) {
            KEY.matcher(read(file)).results().forEach(match -> keys.add(match.group(1)));
        }
        return keys;
    }

    static Set<String> featuresWithTexts() {
        return filesUnder(BUNDLES, ".properties").stream()
                .map(file -> BUNDLES.relativize(file).getName(0).toString())
                .collect(Collectors.toSet());
    }

    static Set<String> keysInPages() {
        Set<String> keys = new TreeSet<>();
        for (Path page : filesUnder(PAGES, ".xhtml")) {
            IN_PAGE.matcher(read(page)).results().forEach(match -> keys.add(match.group(1)));
        }
        return keys;
    }

    static List<Class<?>> domainEnums() {
        return new ClassFileImporter()
                .importPackages("org.vouch.domain").stream()
                        .filter(JavaClass::isEnum)
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static List<Path> filesUnder(Path directory, String ending) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
