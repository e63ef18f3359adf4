package org.vouch.domain.user;

/** Whom a link greets, and the name they will sign in by. */
public record Invited(String name, String signInName) {}
