package org.vouch.web.shared;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;

/** Forms as JSON, their fields as they stand. */
final class KeptForms {

    private static final Jsonb JSON =
            JsonbBuilder.create(new JsonbConfig().withPropertyVisibilityStrategy(new FieldsAlone()));

    private KeptForms() {}

    static String write(Object form) {
        return JSON.toJson(form);
    }

    /** Empty where the text was not written from such a form, or by another version of Vouch. */
    static <T> Optional<T> read(String text, Class<T> type) {
        try {
            return Optional.ofNullable(text).map(json -> JSON.fromJson(json, type));
        } catch (JsonbException e) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked") // a form is read as what it was written from
    static <T> T copy(T form) {
        return (T) JSON.fromJson(JSON.toJson(form), form.getClass());
    }

    /** Getters of forms tell more than what was typed. */
    public static final class FieldsAlone implements PropertyVisibilityStrategy {

        @Override
        public boolean isVisible(Field field) {
            return true;
        }

        @Override
        public boolean isVisible(Method method) {
            return false;
        }
    }
}
