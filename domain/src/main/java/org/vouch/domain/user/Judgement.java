package org.vouch.domain.user;

import java.time.Duration;

/**
 * What an attempt to sign in came to.
 *
 * @param who the person, or null
 * @param left what is left to wait; zero where the attempt was judged
 */
record Judgement(StaffId who, Duration left) {

    static final Judgement WRONG = new Judgement(null, Duration.ZERO);

    /** @return the person the name and password belong to */
    StaffId orRefuse() {
        if (!left.isZero()) {
            throw new TooManyAttempts(left.plusMillis(999).toSeconds());
        }
        if (who == null) {
            throw new WrongNameOrPassword();
        }
        return who;
    }
}
