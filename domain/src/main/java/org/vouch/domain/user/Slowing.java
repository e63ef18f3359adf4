package org.vouch.domain.user;

import java.time.Duration;
import java.time.Instant;

/**
 * How long the next attempt to sign in has to wait after failures. The first few are free; each further one doubles
 * the wait, up to five minutes: a person gets in, a guesser gets nowhere.
 *
 * @param free failures without a wait
 */
record Slowing(int free) {

    /** One person mistypes. */
    static final Slowing OF_NAME_FROM_ADDRESS = new Slowing(5);

    /**
     * Whoever knows a name must not keep its owner waiting: from one address nobody gets as far as this, as the wait of
     * that address comes long before. It takes many, and then the guesses at one password are still few.
     */
    static final Slowing OF_NAME = new Slowing(100);

    /** A whole newsroom may share an address. */
    static final Slowing OF_ADDRESS = new Slowing(30);

    static final Duration REMEMBERED = Duration.ofMinutes(15);

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** What is left to wait now; zero where the attempt may be judged. */
    Duration left(Failures failures, Instant now) {
        if (failures.number() < free) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, failures.last().plus(after(failures.number())));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Duration after(int number) {
        int doubled = Math.min(number - free, 10);
        Duration wait = SHORTEST.multipliedBy(1L << doubled);
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
