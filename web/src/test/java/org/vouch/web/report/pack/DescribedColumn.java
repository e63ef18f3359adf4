package org.vouch.web.report.pack;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vouch.web.shared.Neutral;

/** A column as {@code csv-metadata.json} describes it. */
record DescribedColumn(JsonObject said) {

    String name() {
        return said.getString("name");
    }

    /** What the description itself leaves out. */
    List<String> unsaid() {
        List<String> faults = new ArrayList<>();
        for (String language : List.of("en", "de")) {
            if (!said.getJsonObject("titles").containsKey(language)) {
                faults.add(name() + " has no title in " + language);
            }
        }
        if (said.getJsonArray("dc:description").size() < 2) {
            faults.add(name() + " is not described in both languages");
        }
        return faults;
    }

    /** What is wrong with a cell; null where nothing is. */
    String fault(String cell) {
        if (cell.isEmpty()) {
            return said.getBoolean("required", false) ? "is required and empty" : null;
        }
        String separator = said.getString("separator", null);
        List<String> values = separator == null ? List.of(cell) : List.of(cell.split(Pattern.quote(separator), -1));
        return values.stream()
                .filter(value -> !isOfItsType(value))
                .findFirst()
                .map(value -> "'" + value + "' is no " + said.get("datatype"))
                .orElse(null);
    }

    private boolean isOfItsType(String value) {
        JsonValue type = said.get("datatype");
        if (type instanceof JsonString base) {
            return reads(base.getString(), value);
        }
        JsonObject narrowed = (JsonObject) type;
        return reads(narrowed.getString("base"), value) && Neutral.undone(value).matches(narrowed.getString("format"));
    }

    private static boolean reads(String base, String value) {
        try {
            return switch (base) {
                case "string" -> true;
                case "integer" -> new BigInteger(value).toString().equals(value);
                case "decimal" -> new BigDecimal(value).toPlainString().equals(value);
                case "boolean" -> value.equals("true") || value.equals("false");
                case "date" -> LocalDate.parse(value) != null;
                case "dateTimeStamp" -> OffsetDateTime.parse(value) != null;
                case "anyURI" -> URI.create(value).isAbsolute();
                case "language" -> value.matches("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");
                default -> false;
            };
        } catch (RuntimeException notOfThatType) {
            return false;
        }
    }
}
