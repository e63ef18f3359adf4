package org.vouch.domain.user;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A register without a database, in which people can be put as they are needed. */
final class StaffInMemory implements StaffRegister, StaffPresence {

    private final List<Staff> all = new ArrayList<>();

    Staff arrived(String signInName, Role... roles) {
        Staff staff = Staff.invited(
                new SignInName(signInName), signInName, Set.of(roles), Instant.parse("2026-11-01T08:00:00Z"));
        staff.choose("hash of correct horse battery " + signInName);
        add(staff);
        return staff;
    }

    @Override
    public void add(Staff staff) {
        if (find(staff.signInName()).isPresent()) {
            throw new SignInNameTaken(staff.signInName().value());
        }
        number(staff, all.size() + 1L);
        all.add(staff);
    }

    @Override
    public Optional<Staff> find(StaffId id) {
        return all.stream().filter(staff -> staff.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Staff> find(SignInName name) {
        return all.stream().filter(staff -> staff.signInName().equals(name)).findFirst();
    }

    @Override
    public boolean isEmpty() {
        return all.isEmpty();
    }

    @Override
    public long administratorsBeside(StaffId one) {
        return all.stream()
                .filter(Staff::isActive)
                .filter(staff -> staff.roles().contains(Role.ADMINISTRATOR))
                .filter(staff -> !staff.id().equals(one))
                .count();
    }

    @Override
    public void flush() {}

    @Override
    public Optional<PresentStaff> present(StaffId id) {
        return find(id).filter(Staff::isActive)
                .map(staff ->
                        new PresentStaff(staff.member(), staff.passwordHash().orElseThrow()));
    }

    private static void number(Staff staff, Long id) {
        try {
            Field field = Staff.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(staff, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
