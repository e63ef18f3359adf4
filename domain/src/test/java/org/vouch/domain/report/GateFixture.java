package org.vouch.domain.report;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.ClaimGraphs;
import org.vouch.domain.corroboration.ClaimSides;
import org.vouch.domain.houserule.ChosenFacts;
import org.vouch.domain.houserule.GradeFacts;
import org.vouch.domain.houserule.HoldingRules;
import org.vouch.domain.houserule.HouseCheck;
import org.vouch.domain.houserule.HouseRule;
import org.vouch.domain.houserule.ItemFacts;
import org.vouch.domain.shared.AsOf;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.user.StaffId;

/** The gate a report passes on its way out, over what a test says the rules look at; nothing, as it comes. */
final class GateFixture {

    final List<ItemFacts> items = new ArrayList<>();
    final List<AcceptedFinding> accepted = new ArrayList<>();
    final List<Remark> pinned = new ArrayList<>();
    final List<SecondReader> readers =
            List.of(new SecondReader(new StaffId(2), "C. Adler"), new SecondReader(new StaffId(3), "L. Castell"));

    private final Editions editions;
    private final HouseKeeping rules;

    GateFixture(Editions editions, Clock clock) {
        this.editions = editions;
        HouseCheck check = new HouseCheck(report -> items, new ClaimSides(new NoGraphs()), usual(), clock, new AsOf());
        rules = new HouseKeeping(check, acceptances(), editions);
    }

    ReleaseGate gate() {
        return new ReleaseGate(rules, new OpenRemarks(remarks(), editions), () -> readers);
    }

    HouseKeeping rules() {
        return rules;
    }

    /** An item of which statement 1 has no grade, which holds the release, and no day, which does not. */
    void ungraded(String madeOn) {
        items.clear();
        ChosenFacts said = new ChosenFacts(
                12,
                1,
                3,
                "NIS",
                PartialDate.of(madeOn),
                0,
                null,
                0,
                0,
                GradeFacts.NONE,
                new GradeFacts("C", null, null),
                List.of(),
                List.of());
        items.add(new ItemFacts(12, null, List.of(said), List.of()));
    }

    private static HoldingRules usual() {
        return new HoldingRules() {
            @Override
            public Set<HouseRule> inForce() {
                return EnumSet.of(HouseRule.GRADE_MISSING);
            }

            @Override
            public void write(Set<HouseRule> holding, String by, Instant at) {}
        };
    }

    Acceptances acceptances() {
        return new Acceptances() {
            @Override
            public void add(AcceptedFinding one) {
                number(AcceptedFinding.class, one, accepted.size() + 1L);
                accepted.add(one);
            }

            @Override
            public void remove(long acceptance) {
                accepted.removeIf(one -> one.id() == acceptance);
            }

            @Override
            public List<Acceptance> of(ReportId report, int edition) {
                return accepted.stream()
                        .filter(one -> one.edition() == edition)
                        .map(AcceptedFinding::told)
                        .toList();
            }
        };
    }

    Remarks remarks() {
        return new Remarks() {
            @Override
            public void add(Remark remark) {
                number(Remark.class, remark, pinned.size() + 1L);
                pinned.add(remark);
            }

            @Override
            public void remove(Remark remark) {
                pinned.remove(remark);
            }

            @Override
            public Optional<Remark> find(long id) {
                return pinned.stream().filter(one -> one.id() == id).findFirst();
            }

            @Override
            public List<Remark> of(ReportId report, int edition) {
                return List.copyOf(pinned);
            }

            @Override
            public void flush() {}
        };
    }

    private static void number(Class<?> type, Object entity, long number) {
        try {
            Field id = type.getDeclaredField("id");
            id.setAccessible(true);
            id.set(entity, number);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static final class NoGraphs implements ClaimGraphs {

        @Override
        public Map<ClaimId, ClaimGraph> all(Collection<ClaimId> claims) {
            return Map.of();
        }

        @Override
        public List<ClaimId> assertedBy(StatementId statement) {
            return List.of();
        }

        @Override
        public Map<SourceId, String> names(Collection<ClaimGraph> graphs) {
            return Map.of();
        }
    }
}
