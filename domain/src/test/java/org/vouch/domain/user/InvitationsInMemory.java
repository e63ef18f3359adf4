package org.vouch.domain.user;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class InvitationsInMemory implements Invitations {

    private final List<Invitation> all = new ArrayList<>();

    @Override
    public void add(Invitation invitation) {
        all.add(invitation);
    }

    @Override
    public Optional<Invitation> find(String tokenSha256) {
        return all.stream().filter(one -> one.tokenSha256().equals(tokenSha256)).findFirst();
    }

    @Override
    public void closeThoseOf(StaffId staff, Instant now) {
        all.stream()
                .filter(one -> one.staff().equals(Optional.of(staff)) && one.isOpen(now))
                .forEach(one -> one.use(now));
    }

    @Override
    public void closeSetUp(Instant now) {
        all.stream().filter(one -> one.staff().isEmpty() && one.isOpen(now)).forEach(one -> one.use(now));
    }
}
