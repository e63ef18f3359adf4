package org.vouch.domain.user;

import java.io.Serializable;

/** Whom a link greets, and the name they will sign in by. */
public record Invited(String name, String signInName) implements Serializable {}
