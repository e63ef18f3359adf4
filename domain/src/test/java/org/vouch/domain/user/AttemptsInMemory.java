package org.vouch.domain.user;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

final class AttemptsInMemory implements SignInAttempts {

    private record Attempt(int number, String name, String address, boolean succeeded, Instant at) {

        boolean isOf(String someName, String someAddress) {
            return name.equals(someName) && address.equals(someAddress);
        }
    }

    private final List<Attempt> all = new ArrayList<>();

    @Override
    public void holdOthersOf(String name) {}

    @Override
    public Failures ofNameFrom(String name, String address, Instant since) {
        int success = all.stream()
                .filter(one -> one.succeeded && one.isOf(name, address))
                .mapToInt(Attempt::number)
                .max()
                .orElse(-1);
        return failures(one -> one.isOf(name, address) && one.number > success, since);
    }

    @Override
    public Failures ofName(String name, Instant since) {
        return failures(one -> one.name.equals(name), since);
    }

    @Override
    public Failures ofAddress(String address, Instant since) {
        return failures(one -> one.address.equals(address), since);
    }

    @Override
    public void note(String name, String address, boolean succeeded, Instant at) {
        all.add(new Attempt(all.size(), name, address, succeeded, at));
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
