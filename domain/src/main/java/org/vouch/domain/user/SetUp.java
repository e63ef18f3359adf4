package org.vouch.domain.user;

/**
 * Makes the first administrator.
 *
 * @param seniorEditorToo whether that person also works at the desk
 */
public record SetUp(OneTimeToken token, String signInName, String name, String password, boolean seniorEditorToo) {}
