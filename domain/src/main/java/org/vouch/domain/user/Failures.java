package org.vouch.domain.user;

import java.time.Instant;

/**
 * Failed attempts to sign in.
 *
 * @param last when the last of them was; null if there is none
 */
public record Failures(int number, Instant last) {}
