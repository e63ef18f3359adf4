package org.vouch.domain.report.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.report.Report;
import org.vouch.domain.report.ReportAction;
import org.vouch.domain.report.Reports;
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
    private final Reports reports;
    private final Trail trail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public ProfileKeeping(ColumnProfiles profiles, Reports reports, Trail trail, Actor actor, Clock clock) {
        this.profiles = profiles;
        this.reports = reports;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    protected ProfileKeeping() {
        this(null, null, null, null, null);
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

    /** Reports that named it name none from here on, each with an entry; editions that were released with it keep what it was. */
    @Requires(Right.DRAFT)
    public void delete(DeleteProfile command) {
        ColumnProfile profile = profiles.opened(command.id(), command.version());
        takeOff(profile);
        record("profile.deleted", profile, facts(profile), Map.of());
        profiles.remove(profile);
    }

    private void takeOff(ColumnProfile profile) {
        List<Report> naming = reports.naming(profile.id().value());
        naming.forEach(report -> report.takeProfileOff(clock.instant()));
        reports.flush();
        naming.forEach(report -> trail.record(new Change(
                ReportAction.PROFILE_TAKEN_OFF.key(),
                "report",
                report.id().value(),
                report.title(),
                Map.of("profile", profile.name()),
                Map.of())));
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
