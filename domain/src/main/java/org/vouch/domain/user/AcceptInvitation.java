package org.vouch.domain.user;

/** Chooses a password by a one-time link. */
public record AcceptInvitation(OneTimeToken token, String password) {}
