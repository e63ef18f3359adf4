package org.vouch.web.user;

/**
 * What one hash costs.
 *
 * @param memory in KiB
 * @param passes over that memory
 * @param lanes that could be worked at once
 */
record Argon2Cost(int memory, int passes, int lanes) {

    /** The second of the equal choices of the OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane. */
    static final Argon2Cost OF_TODAY = new Argon2Cost(19_456, 2, 1);
}
