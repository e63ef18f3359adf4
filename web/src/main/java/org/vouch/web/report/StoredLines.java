package org.vouch.web.report;

import java.util.List;
import java.util.function.Consumer;

/** A file whose lines are handed on as often as they are asked for: the headers first. */
@FunctionalInterface
public interface StoredLines {
    void each(Consumer<List<String>> taker);
}
