package org.vouch.web.report;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Rows by chance, always the same ones: what splits, quotes or turns a cell round, and some of two million characters. */
final class RandomCells {

    private static final long SEED = 4180;
    private static final int HUGE = 2_000_000;

    private static final List<String> PIECES = List.of(
            "a",
            "b",
            "0",
            "007",
            "1e5",
            "2024-10",
            ",",
            ";",
            "|",
            "\"",
            "\"\"",
            "'",
            "\n",
            "\r",
            "\r\n",
            "\t",
            " ",
            "=",
            "+",
            "-",
            "@",
            "#",
            "\\",
            "\uD83D\uDE00",
            "\uD83C\uDDF0\uD83C\uDDF7",
            "\u05D0\u05D1",
            "\u0639\u0631",
            "\u202E",
            "\u200F",
            "\uD55C\uAD6D",
            "e\u0301",
            "\uFF1D",
            "\uFF0B",
            "\u200B",
            "\uFEFF",
            "\u00A0",
            "\u0001",
            "\u0085",
            "\u2028",
            "\uFFFF");

    private RandomCells() {}

    static List<List<String>> rows(int count, int columns) {
        Random random = new Random(SEED);
        return Stream.generate(
                        () -> Stream.generate(() -> cell(random)).limit(columns).toList())
                .limit(count)
                .toList();
    }

    private static String cell(Random random) {
        boolean huge = random.nextInt(20_000) == 0;
        String beginning = random.ints(random.nextInt(9), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .reduce("", String::concat);
        return huge ? beginning + "\"\u5317,\n".repeat(HUGE / 4) : beginning;
    }
}
