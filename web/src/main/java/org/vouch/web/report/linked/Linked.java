package org.vouch.web.report.linked;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;

/** A node of the graph while it is written; what is null or empty is left out. */
final class Linked {

    /** Looked up once: the short ways of {@link jakarta.json.Json} look for it at each call. */
    static final JsonProvider JSON = JsonProvider.provider();

    private final JsonObjectBuilder node = JSON.createObjectBuilder();

    private Linked() {}

    static Linked of(String id, String... types) {
        Linked linked = new Linked();
        linked.with("id", id);
        JsonArrayBuilder kinds = JSON.createArrayBuilder();
        for (String type : types) {
            kinds.add(type);
        }
        linked.node.add("type", kinds);
        return linked;
    }

    /** One without a name of its own. */
    static Linked blank(String... types) {
        return of(null, types);
    }

    Linked with(String property, String value) {
        if (value != null && !value.isEmpty()) {
            node.add(property, value);
        }
        return this;
    }

    Linked with(String property, long value) {
        node.add(property, value);
        return this;
    }

    Linked with(String property, boolean value) {
        node.add(property, value);
        return this;
    }

    Linked with(String property, Linked other) {
        node.add(property, other.json());
        return this;
    }

    Linked withAll(String property, Collection<? extends JsonValue> values) {
        if (!values.isEmpty()) {
            JsonArrayBuilder all = JSON.createArrayBuilder();
            values.forEach(all::add);
            node.add(property, all);
        }
        return this;
    }

    /** References to other nodes, or texts. */
    Linked withTexts(String property, Collection<String> values) {
        return withAll(property, values.stream().map(JSON::createValue).toList());
    }

    JsonObject json() {
        return node.build();
    }
}
