package org.vouch.web.audit;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vouch.web.shared.Texts;
import org.vouch.web.shared.Times;

/** Values of the trail that are codes, told in a reader's language: grades, dates, countries, constants of enums. */
final class ChangedCodes {

    private static final String ENUM = "enum.";
    private static final String VALUE = "audit.value.";
    private static final Set<String> WITH_CONSTANTS = Set.of(
            "affiliations",
            "basis",
            "bearings",
            "citation",
            "citations",
            "evidence",
            "figures",
            "holding",
            "kind",
            "names",
            "roles",
            "rule",
            "separator",
            "state",
            "version");

    /** A constant stands first, or after a comma, a point or a bracket; so no word of a quotation is taken for one. */
    private static final Pattern CONSTANT = Pattern.compile("(?<=^|, |· |\\()[A-Z]{2,}(?:_[A-Z]+)*(?=$|,| |\\))");

    private final Locale locale;
    private final ResourceBundle texts;
    private final Map<String, String> constants;

    ChangedCodes(Locale locale) {
        this.locale = locale;
        this.texts = Texts.of(locale);
        this.constants = texts.keySet().stream()
                .filter(key -> key.startsWith(ENUM) || key.startsWith(VALUE))
                .collect(Collectors.toMap(ChangedCodes::constant, texts::getString, (one, other) -> one));
    }

    String told(String field, String value) {
        return switch (field) {
            case "grade" -> grade(value);
            case "country" -> new Locale.Builder().setRegion(value).build().getDisplayCountry(locale);
            case "language" -> Locale.forLanguageTag(value).getDisplayLanguage(locale);
            case "madeOn" -> day(value);
            case "knownToDesk", "byteOrderMark" -> texts.getString(VALUE + value);
            default -> WITH_CONSTANTS.contains(field) ? worded(value) : value;
        };
    }

    private String worded(String value) {
        return CONSTANT.matcher(value).replaceAll(found -> constants.getOrDefault(found.group(), found.group()));
    }

    private String grade(String code) {
        String key = "shared.grade." + code;
        return texts.containsKey(key) ? code + ", " + texts.getString(key) : code;
    }

    private String day(String date) {
        try {
            return Times.day(locale, date);
        } catch (DateTimeException e) {
            return date;
        }
    }

    private static String constant(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
