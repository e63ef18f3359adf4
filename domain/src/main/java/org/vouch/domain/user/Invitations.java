package org.vouch.domain.user;

import java.time.Instant;
import java.util.Optional;

/** All one-time addresses. */
public interface Invitations {

    void add(Invitation invitation);

    /** By the digest of its token; held until the transaction ends, so that two uses at once are one. */
    Optional<Invitation> find(String tokenSha256);

    /** Closes every open address of that person. */
    void closeThoseOf(StaffId staff, Instant now);

    /** Closes every open set-up address. */
    void closeSetUp(Instant now);
}
