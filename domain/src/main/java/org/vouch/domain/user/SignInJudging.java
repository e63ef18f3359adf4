package org.vouch.domain.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Judges one attempt to sign in and notes how it went, in a transaction of its own that is kept also where the answer
 * is no. Attempts under one name are judged one after the other, so that many at once are slowed like as many in turn.
 */
@ApplicationScoped
@Transactional
class SignInJudging {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST = 100;

    private final StaffRegister register;
    private final SignInAttempts attempts;
    private final PasswordHashing hashing;
    private final Clock clock;

    @Inject
    SignInJudging(StaffRegister register, SignInAttempts attempts, PasswordHashing hashing, Clock clock) {
        this.register = register;
        this.attempts = attempts;
        this.hashing = hashing;
        this.clock = clock;
    }

    protected SignInJudging() {
        this(null, null, null, null);
    }

    @Requires(Right.ANYBODY)
    public Judgement judge(SignIn signIn) {
        String name = plain(signIn.name());
        Instant now = clock.instant();
        attempts.holdOthersOf(name);
        Duration wait = wait(name, signIn.address(), now);
        if (!wait.isZero()) {
            return new Judgement(null, wait);
        }
        Optional<Staff> staff = matching(name, Password.typed(signIn.password()));
        attempts.note(name, signIn.address(), staff.isPresent(), now);
        attempts.forget(now.minus(KEPT));
        return staff.map(one -> new Judgement(one.id(), Duration.ZERO)).orElse(Judgement.WRONG);
    }

    private Duration wait(String name, String address, Instant now) {
        Instant since = now.minus(Slowing.REMEMBERED);
        return Stream.of(
                        Slowing.OF_NAME_FROM_ADDRESS.left(attempts.ofNameFrom(name, address, since), now),
                        Slowing.OF_NAME.left(attempts.ofName(name, since), now),
                        Slowing.OF_ADDRESS.left(attempts.ofAddress(address, since), now))
                .max(Duration::compareTo)
                .orElseThrow();
    }

    /** The same work is done for a name nobody has, so that the time tells nothing. */
    private Optional<Staff> matching(String name, Password password) {
        Optional<Staff> staff = named(name).filter(Staff::isActive);
        if (staff.isEmpty()) {
            hashing.pretend(password);
            return Optional.empty();
        }
        String hash = staff.get().passwordHash().orElseThrow();
        if (!hashing.matches(password, hash)) {
            return Optional.empty();
        }
        if (hashing.isOutdated(hash)) {
            staff.get().choose(hashing.hash(password));
            register.flush();
        }
        return staff;
    }

    private Optional<Staff> named(String name) {
        try {
            return register.find(new SignInName(name));
        } catch (SignInNameUnfit e) {
            return Optional.empty();
        }
    }

    /** As it is counted: nobody gets around a wait by capitals, spaces or by what no name may hold. */
    private static String plain(String typed) {
        String name =
                typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\p{Cntrl}", "?");
        return name.substring(0, Math.min(name.length(), LONGEST));
    }
}
