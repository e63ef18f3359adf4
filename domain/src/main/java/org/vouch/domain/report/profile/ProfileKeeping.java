package org.vouch.domain.report.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.report.Signature;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** What editors do with profiles of columns. */
@ApplicationScoped
@Transactional
public class ProfileKeeping {

    private final ColumnProfiles profiles;
    private final Trail trail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public ProfileKeeping(ColumnProfiles profiles, Trail trail, Actor actor, Clock clock) {
        this.profiles = profiles;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    protected ProfileKeeping() {
        this(null, null, null, null);
    }

    /** @throws ProfileNameTaken if another has its name */
    @Requires(Right.DRAFT)
    public ColumnProfileId add(AddProfile command) {
        ColumnProfile profile = new ColumnProfile(command.name(), command.purpose(), command.columns(), signature());
        profiles.named(profile.name()).ifPresent(other -> {
            throw new ProfileNameTaken(profile.name());
        });
        profiles.add(profile);
        record("profile.added", profile, Map.of(), facts(profile));
        return profile.id();
    }

    /** @throws ChangedMeanwhile if somebody else saved it after the form was opened, {@link ProfileNameTaken} */
    @Requires(Right.DRAFT)
    public void change(ChangeProfile command) {
        ColumnProfile profile = profiles.opened(command.id(), command.version());
        Map<String, Object> before = facts(profile);
        profile.change(command.name(), command.purpose(), command.columns(), signature());
        profiles.named(profile.name())
                .filter(other -> !other.equals(command.id()))
                .ifPresent(other -> {
                    throw new ProfileNameTaken(profile.name());
                });
        profiles.save(profile);
        record("profile.changed", profile, before, facts(profile));
    }

    /** Drafts that named it name none from here on; editions that were released with it keep what it was. */
    @Requires(Right.DRAFT)
    public void delete(DeleteProfile command) {
        ColumnProfile profile = profiles.opened(command.id(), command.version());
        record("profile.deleted", profile, facts(profile), Map.of());
        profiles.remove(profile);
    }

    private Signature signature() {
        return Signature.of(actor.staff(), clock.instant());
    }

    private void record(String action, ColumnProfile profile, Map<String, Object> before, Map<String, Object> after) {
        trail.record(new Change(action, "profile", profile.id().value(), profile.name(), before, after));
    }

    private static Map<String, Object> facts(ColumnProfile profile) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", profile.name());
        if (profile.purpose() != null) {
            facts.put("purpose", profile.purpose());
        }
        facts.put("columns", profile.columns().written());
        return facts;
    }
}
