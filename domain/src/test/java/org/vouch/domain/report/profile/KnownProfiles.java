package org.vouch.domain.report.profile;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.shared.Words;

/** Profiles in memory, numbered from 1. */
public final class KnownProfiles implements ColumnProfiles {

    private final List<ColumnProfile> profiles = new ArrayList<>();

    @Override
    public void add(ColumnProfile profile) {
        number(profile, profiles.size() + 1L);
        profiles.add(profile);
    }

    @Override
    public Optional<ColumnProfile> find(ColumnProfileId id) {
        return profiles.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<ColumnProfileId> named(String name) {
        return profiles.stream()
                .filter(one -> Words.folded(one.name()).equals(Words.folded(name)))
                .map(ColumnProfile::id)
                .findFirst();
    }

    @Override
    public void save(ColumnProfile profile) {}

    @Override
    public void remove(ColumnProfile profile) {
        profiles.remove(profile);
    }

    private static void number(ColumnProfile added, long number) {
        try {
            Field id = ColumnProfile.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(added, number);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
