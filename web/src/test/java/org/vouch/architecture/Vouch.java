package org.vouch.architecture;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code as the rules see it: three modules, and in each the same features. */
final class Vouch {

    static final String DOMAIN = "domain";
    static final String PERSISTENCE = "persistence";
    static final String WEB = "web";

    /** Which features a feature may know, besides itself. */
    static final Map<String, Set<String>> FEATURES = Map.ofEntries(
            entry("shared", Set.of()),
            entry("user", Set.of("shared")),
            entry("audit", Set.of("shared", "user")),
            entry("source", Set.of("shared", "user", "audit")),
            entry("opinion", Set.of("shared", "user", "audit", "source")),
            entry("article", Set.of("shared", "user", "audit", "source")),
            entry("sametext", Set.of("shared", "user", "audit", "source", "article")),
            entry("statement", Set.of("shared", "user", "audit", "source", "article")),
            entry("claim", Set.of("shared", "user", "audit", "source", "article", "statement")),
            entry("corroboration", Set.of("shared", "user", "audit", "source", "article", "statement", "claim")),
            entry("assessment", Set.of("shared", "user", "audit", "source", "statement", "claim", "corroboration")),
            entry(
                    "agreement",
                    Set.of("shared", "user", "audit", "source", "statement", "claim", "corroboration", "assessment")),
            entry("houserule", Set.of("shared", "user", "audit", "statement", "claim", "corroboration")),
            entry(
                    "report",
                    Set.of(
                            "shared",
                            "user",
                            "audit",
                            "source",
                            "article",
                            "statement",
                            "claim",
                            "corroboration",
                            "assessment",
                            "houserule")));

    private static final Pattern PLACE = Pattern.compile("org\\.vouch\\.(domain|persistence|web)\\.(\\w+)(\\..*)?");
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.vouch");

    /** Module and feature of a class. */
    record Place(String module, String feature) {

        static Optional<Place> of(JavaClass type) {
            Matcher matcher = PLACE.matcher(type.getPackageName());
            return matcher.matches() ? Optional.of(new Place(matcher.group(1), matcher.group(2))) : Optional.empty();
        }
    }

    private Vouch() {}

    static JavaClasses code() {
        return CODE;
    }

    /** Faults planted among the tests. */
    static JavaClasses planted(List<Class<?>> faults) {
        return new ClassFileImporter().importClasses(faults);
    }
}
