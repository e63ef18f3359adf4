package org.vouch.domain.user;

import java.util.Optional;

/** Everybody who works or worked at the desk. */
public interface StaffRegister {

    /** @throws SignInNameTaken if somebody has that sign-in name */
    void add(Staff staff);

    Optional<Staff> find(StaffId id);

    Optional<Staff> find(SignInName name);

    boolean isEmpty();

    /**
     * How many active administrators there are beside one. Until the transaction ends no other can change who they
     * are, so that two who disable each other do not both succeed.
     */
    long administratorsBeside(StaffId one);

    /** Writes what was changed, so that a lost update shows now. */
    void flush();
}
