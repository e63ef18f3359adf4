package org.vouch.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code persistence.xml} lists, and what the domain maps. */
final class MappedClasses {

    private static final Path FILE = Path.of("../persistence/src/main/resources/META-INF/persistence.xml");
    private static final List<String> MAPPING = List.of("Entity", "Embeddable", "MappedSuperclass", "Converter");

    private MappedClasses() {}

    static List<String> listed() throws IOException {
        return Pattern.compile("<class>\\s*([\\w.$]+)\\s*</class>")
                .matcher(Files.readString(FILE))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    static Set<String> in(JavaClasses code) {
        return code.stream()
                .filter(MappedClasses::isMapped)
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isMapped(JavaClass type) {
        return MAPPING.stream().anyMatch(name -> type.isAnnotatedWith("jakarta.persistence." + name));
    }
}
