package org.vouch.domain.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets people in. It is not itself a transaction: the note of a failure is kept though the failure is an exception.
 * Few attempts are judged at once, as each holds a database connection and 19 MiB for as long as hashing takes.
 */
@ApplicationScoped
@Requires(Right.ANYBODY)
public class SigningIn {

    private static final int AT_ONCE = 4;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final SignInJudging judging;
    private final StaffPresence presence;

    @Inject
    public SigningIn(SignInJudging judging, StaffPresence presence) {
        this.judging = judging;
        this.presence = presence;
    }

    protected SigningIn() {
        this(null, null);
    }

    /**
     * @throws WrongNameOrPassword also for a name nobody has and for one that is disabled or never arrived
     * @throws TooManyAttempts after too many failures under that name or from that address
     * @throws SignInBusy if too many sign in at this moment
     */
    public PresentStaff signIn(SignIn signIn) {
        return presence.present(confirm(signIn)).orElseThrow(WrongNameOrPassword::new);
    }

    /** Whether name and password belong together, for whoever is asked again; refused and slowed like a sign-in. */
    StaffId confirm(SignIn signIn) {
        return judged(signIn).orRefuse();
    }

    private Judgement judged(SignIn signIn) {
        takePlace();
        try {
            return judging.judge(signIn);
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new SignInBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server is stopping", e);
        }
    }
}
