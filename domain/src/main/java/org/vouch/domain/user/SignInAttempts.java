package org.vouch.domain.user;

import java.time.Instant;

/** Who tried to sign in lately, from where, and how it went. */
public interface SignInAttempts {

    /** Lets no other attempt under that name be judged until the transaction ends. */
    void holdOthersOf(String name);

    /** Failures under that name from that address since a time, and since it last succeeded from there. */
    Failures ofNameFrom(String name, String address, Instant since);

    /** Failures under that name since a time, from wherever. */
    Failures ofName(String name, Instant since);

    /** Failures from that network address since a time. */
    Failures ofAddress(String address, Instant since);

    void note(String name, String address, boolean succeeded, Instant at);

    /** Forgets what happened before a time: it slows nobody any more, and is nobody's business. */
    void forget(Instant before);
}
