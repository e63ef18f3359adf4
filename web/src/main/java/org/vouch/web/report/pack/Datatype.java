package org.vouch.web.report.pack;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What stands in the cells of a column, by the names of CSVW.
 *
 * @param format a regular expression of which the whole cell is one; null where the name says it all
 */
record Datatype(String base, String format) {

    static final Datatype TEXT = new Datatype("string", null);
    static final Datatype WHOLE = new Datatype("integer", null);
    static final Datatype NUMBER = new Datatype("decimal", null);
    static final Datatype YES_OR_NO = new Datatype("boolean", null);
    static final Datatype DAY = new Datatype("date", null);
    static final Datatype MOMENT = new Datatype("dateTimeStamp", null);
    static final Datatype ADDRESS = new Datatype("anyURI", null);
    static final Datatype LANGUAGE = new Datatype("language", null);
    static final Datatype SHA256 = new Datatype("string", "[0-9a-f]{64}");
    static final Datatype COUNTRY = new Datatype("string", "[A-Z]{2}");
    static final Datatype RELIABILITY = new Datatype("string", "[A-F]");
    static final Datatype CREDIBILITY = new Datatype("string", "[1-6]");

    /** As {@link org.vouch.domain.shared.PartialDate} writes it. */
    static final Datatype PARTIAL_DAY = new Datatype(
            "string", "(\\.\\.|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(/(\\.\\.|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?))?");

    /** A call number, {@code c9}. */
    static Datatype call(String letter) {
        return new Datatype("string", letter + "[0-9]+");
    }

    /** One of the words that the desk has for these. */
    static Datatype oneOf(Enum<?>... constants) {
        return new Datatype("string", Arrays.stream(constants).map(DeskWord::of).collect(Collectors.joining("|")));
    }

    JsonValue toJson() {
        JsonString plain = Json.createValue(base);
        if (format == null) {
            return plain;
        }
        JsonObject narrowed = Json.createObjectBuilder()
                .add("base", plain)
                .add("format", format)
                .build();
        return narrowed;
    }
}
