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

    private static final Path DOMAIN = Path.of("../domain/src/main/java");
    private static final Pattern BROKEN_RULE = Pattern.compile("super\\(\\s*\"([a-z]+\\.[a-z.-]+)\"");
    private static final Pattern UNFIT = Pattern.compile("new Unfit\\(\\s*\"([a-z-]+)\"");
    private static final Pattern CHANGE = Pattern.compile("(?<!super\\(\\s{0,40})\"([a-z]+\\.[a-z-]+)\"");
    private static final Pattern OLD_AND_NEW =
            Pattern.compile("(?:(?:facts|values|old)\\.put\\(|known\\(|Map\\.of\\()\\s*\"[^;]*;");
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\",");

    private static final Pattern GONE = Pattern.compile("new NotFound\\(\\s*\"([a-z-]+)\"");

    private TextSources() {}

    /** Names of the values that use cases write to the trail, old and new. */
    static Set<String> changedFields() {
        Set<String> fields = new TreeSet<>();
        for (Path file : filesUnder(DOMAIN, ".java")) {
            OLD_AND_NEW
                    .matcher(read(file))
                    .results()
                    .forEach(values ->
                            FIELD.matcher(values.group()).results().forEach(field -> fields.add(field.group(1))));
        }
        return fields;
    }

    /** Keys of sentences that violations name; one that ends in a dot is the beginning of several. */
    static Set<String> brokenRules() {
        Set<String> rules = in(DOMAIN, ".java", BROKEN_RULE);
        in(DOMAIN, ".java", UNFIT).forEach(reason -> rules.add("shared.unfit." + reason));
        return rules;
    }

    /** What the sentence that something is gone may speak of. */
    static Set<String> thingsGone() {
        Set<String> things = in(DOMAIN, ".java", GONE);
        things.addAll(in(Path.of("../persistence/src/main/java"), ".java", GONE));
        things.addAll(in(Path.of("src/main/java"), ".java", GONE));
        return things;
    }

    /** Keys of facts that use cases write to the trail. */
    static Set<String> changes() {
        return in(DOMAIN, ".java", CHANGE);
    }

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
        return in(PAGES, ".xhtml", IN_PAGE);
    }

    static List<Class<?>> domainEnums() {
        return new ClassFileImporter()
                .importPackages("org.vouch.domain").stream()
                        .filter(JavaClass::isEnum)
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static Set<String> in(Path directory, String ending, Pattern pattern) {
        Set<String> found = new TreeSet<>();
        for (Path file : filesUnder(directory, ending)) {
            pattern.matcher(read(file)).results().forEach(match -> found.add(match.group(1)));
        }
        return found;
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
