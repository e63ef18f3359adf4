package org.vouch.domain.user;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

final class AttemptsInMemory implements SignInAttempts {

    private record Attempt(String name, String address, boolean succeeded, Instant at) {}

    private final List<Attempt> all = new ArrayList<>();

    @Override
    public void holdOthersOf(String name) {}

    @Override
    public Failures ofName(String name, Instant since) {
        Instant success = all.stream()
                .filter(one -> one.name.equals(name) && one.succeeded)
                .map(Attempt::at)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return failures(one -> one.name.equals(name) && one.at.isAfter(success), since);
    }

    @Override
    public Failures ofAddress(String address, Instant since) {
        return failures(one -> one.address.equals(address), since);
    }

    @Override
    public void note(String name, String address, boolean succeeded, Instant at) {
        all.add(new Attempt(name, address, succeeded, at));
    }

    @Override
    public void forget(Instant before) {
        all.removeIf(one -> one.at.isBefore(before));
    }

    private Failures failures(Predicate<Attempt> which, Instant since) {
        List<Instant> times = all.stream()
                .filter(which.and(one -> !one.succeeded && !one.at.isBefore(since)))
                .map(Attempt::at)
                .toList();
        return new Failures(times.size(), times.isEmpty() ? null : times.get(times.size() - 1));
    }
}
