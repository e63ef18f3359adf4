package org.vouch.web.shared.drawing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How wide the characters of our fonts are, in thousandths of an em. A table, so that a server without any font measures
 * as well; what stands in no table is taken to be as wide as it is high.
 */
final class Widths {

    private static final int UNKNOWN = 1000;
    private static final Map<String, Map<Integer, Integer>> TABLES = load();

    private Widths() {}

    static double of(String table, String words) {
        Map<Integer, Integer> widths = TABLES.get(table);
        return words.codePoints().map(letter -> width(widths, letter)).sum();
    }

    private static int width(Map<Integer, Integer> widths, int letter) {
        int type = Character.getType(letter);
        boolean none = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
        return none ? 0 : widths.getOrDefault(letter, UNKNOWN);
    }

    private static Map<String, Map<Integer, Integer>> load() {
        Map<String, Map<Integer, Integer>> tables = new HashMap<>();
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(Widths.class.getResourceAsStream("widths.txt"), StandardCharsets.UTF_8))) {
            file.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(" ", -1);
                Map<Integer, Integer> widths = tables.computeIfAbsent(parts[0], key -> new HashMap<>());
                int first = Integer.parseInt(parts[1], 16);
                for (int i = 2; i < parts.length; i++) {
                    widths.put(first + i - 2, Integer.valueOf(parts[i]));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }
}
