package org.vouch.web.user;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import org.vouch.domain.user.CommonPasswords;

/**
 * Refuses what a guesser comes to within a hundred million tries by the lists and habits zxcvbn knows: 30,000 common
 * passwords, also with a year or an exclamation mark behind them, names, and walks over the keyboard.
 */
@ApplicationScoped
public class GuessedFirst implements CommonPasswords {

    private static final double POWER_OF_TEN = 8;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    @Override
    public boolean contains(String password) {
        return zxcvbn.measure(password).getGuessesLog10() < POWER_OF_TEN;
    }
}
