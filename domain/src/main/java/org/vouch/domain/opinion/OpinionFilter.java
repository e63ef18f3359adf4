package org.vouch.domain.opinion;

import java.util.List;
import java.util.Optional;

/**
 * Which opinions are wanted.
 *
 * @param text that stands in the name or the words; empty for all
 * @param lists any of these, by number
 * @param terms any of these
 * @param linked to a source of the desk, or not
 */
public record OpinionFilter(String text, List<Long> lists, List<String> terms, Optional<Boolean> linked) {

    public OpinionFilter {
        text = text == null ? "" : text.strip();
        lists = List.copyOf(lists);
        terms = List.copyOf(terms);
    }
}
