package org.vouch.domain.agreement;

import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;

/**
 * Grades by chance, the same for the same seed: subjects have a true grade most graders come near, and some grades are
 * missing.
 */
final class RandomGrades {

    private final int graders;
    private final int categories;
    private final Integer[][] rows;

    private RandomGrades(int graders, int categories, Integer[][] rows) {
        this.graders = graders;
        this.categories = categories;
        this.rows = rows;
    }

    static RandomGrades of(long seed) {
        Random random = new Random(seed);
        int graders = 2 + random.nextInt(4);
        int categories = 2 + random.nextInt(5);
        double missing = random.nextDouble() * 0.5;
        double guessing = random.nextDouble();
        Integer[][] rows = new Integer[5 + random.nextInt(36)][graders];
        for (Integer[] row : rows) {
            int truth = random.nextInt(categories);
            for (int grader = 0; grader < graders; grader++) {
                int said = random.nextDouble() < guessing ? random.nextInt(categories) : truth;
                row[grader] = random.nextDouble() < missing ? null : said;
            }
        }
        return new RandomGrades(graders, categories, rows);
    }

    int categories() {
        return categories;
    }

    int subjects() {
        return rows.length;
    }

    /** Those subjects alone that all judged. */
    RandomGrades complete() {
        Integer[][] all = Arrays.stream(rows)
                .filter(row -> Arrays.stream(row).allMatch(Objects::nonNull))
                .toArray(Integer[][]::new);
        return new RandomGrades(graders, categories, all);
    }

    /** The first two graders alone. */
    RandomGrades pair() {
        Integer[][] two = Arrays.stream(rows).map(row -> Arrays.copyOf(row, 2)).toArray(Integer[][]::new);
        return new RandomGrades(2, categories, two);
    }

    /**
     * Every subject of two graders twice, the second time each with the other's grade, and one on which they are as far
     * apart as can be: both give each grade as often, and the widest distance was seen.
     */
    RandomGrades bothWays() {
        Integer[][] twice = Stream.concat(Stream.of(rows), Stream.<Integer[]>of(new Integer[] {0, categories - 1}))
                .flatMap(row -> Stream.of(row, new Integer[] {row[1], row[0]}))
                .toArray(Integer[][]::new);
        return new RandomGrades(2, categories, twice);
    }

    Ratings ours() {
        Ratings ratings = new Ratings(categories);
        for (int subject = 0; subject < rows.length; subject++) {
            for (int grader = 0; grader < graders; grader++) {
                if (rows[subject][grader] != null) {
                    ratings.add(subject, grader, rows[subject][grader]);
                }
            }
        }
        return ratings;
    }

    /** Categories are whole numbers from 1: with anything else DKPro turns nominal without a word. */
    CodingAnnotationStudy dkpro() {
        CodingAnnotationStudy study = new CodingAnnotationStudy(graders);
        for (Integer[] row : rows) {
            study.addItemAsArray(
                    Arrays.stream(row).map(one -> one == null ? null : one + 1).toArray());
        }
        return study;
    }
}
