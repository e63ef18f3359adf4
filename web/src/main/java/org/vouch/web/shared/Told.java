package org.vouch.web.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One field of a form in words.
 *
 * @param field its name within the form
 * @param label in the language of the page
 * @param words line by line; none if nothing stands in it
 */
public record Told(String field, String label, List<String> words) implements Serializable {

    public Told {
        words = List.copyOf(words);
    }
}
