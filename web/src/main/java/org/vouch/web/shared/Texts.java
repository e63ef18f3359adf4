package org.vouch.web.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * All that Vouch says, in one language: the files {@code org/vouch/web/<feature>/texts_<language>.properties} of all
 * features as one bundle. This class itself is the English one; {@link Texts_de} is German. Pages read it as
 * {@code #{text['source.list.title']}}.
 */
public class Texts extends ResourceBundle {

    static final List<String> FEATURES = List.of(
            "shared",
            "user",
            "audit",
            "source",
            "opinion",
            "article",
            "sametext",
            "statement",
            "claim",
            "corroboration",
            "reading",
            "assessment",
            "agreement",
            "houserule",
            "report",
            "profile",
            "stale",
            "desk");

    private final Properties texts = new Properties();

    public Texts() {
        this("en");
    }

    Texts(String language) {
        FEATURES.forEach(feature -> load("/org/vouch/web/" + feature + "/texts_" + language + ".properties"));
    }

    /** German for those who read German, else English. */
    public static ResourceBundle of(Locale locale) {
        boolean german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        return ResourceBundle.getBundle(Texts.class.getName(), german ? Locale.GERMAN : Locale.ENGLISH);
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.getProperty(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.stringPropertyNames());
    }

    private void load(String file) {
        try (InputStream stream = Texts.class.getResourceAsStream(file)) {
            if (stream != null) {
                texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
