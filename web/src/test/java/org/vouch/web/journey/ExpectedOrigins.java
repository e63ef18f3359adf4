package org.vouch.web.journey;

import static org.vouch.web.journey.DeskFile.sourceName;
import static org.vouch.web.journey.DeskFile.text;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;

/** What the claims of the two articles come to, as {@code origins.json} says it. */
final class ExpectedOrigins {

    private static final JsonObject CLAIMS =
            DeskFile.read("/journey/origins.json").getAsJsonObject("claims");

    private ExpectedOrigins() {}

    /** Outlets, paths, origins and possible ones of a side of the claim. */
    static JsonArray of(String claim, String stance) {
        return CLAIMS.getAsJsonObject(claim).getAsJsonArray(stance);
    }

    /** The columns of origins for one statement: where its own line ends, and what its side of the claim comes to. */
    static Map<String, String> cells(JsonObject claim, String stance, JsonObject statement) {
        JsonArray numbers = of(text(claim, "ref"), stance);
        String on = text(statement, "restsOn");
        return Map.of(
                "origin", sourceName(on.isEmpty() ? text(statement, "holder") : on),
                "outlets", numbers.get(0).getAsString(),
                "paths", numbers.get(1).getAsString(),
                "origins", numbers.get(2).getAsString(),
                "origins_possible", numbers.get(3).getAsString());
    }
}
