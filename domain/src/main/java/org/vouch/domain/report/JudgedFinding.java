package org.vouch.domain.report;

import java.util.List;
import java.util.Optional;
import org.vouch.domain.houserule.RuleFinding;
import org.vouch.domain.user.StaffId;

/**
 * What a house rule found, and who let it pass.
 *
 * @param accepted by whom and why, the earliest first
 */
public record JudgedFinding(RuleFinding found, List<Acceptance> accepted) {

    public JudgedFinding {
        accepted = List.copyOf(accepted);
    }

    public boolean isAccepted() {
        return !accepted.isEmpty();
    }

    /** Whether it keeps the draft from being sent: nobody let it pass. */
    public boolean holds() {
        return found.holds() && accepted.isEmpty();
    }

    /** Whether it keeps this person from releasing: what holds a release is let pass by whoever releases. */
    public boolean holdsFor(StaffId releaser) {
        return found.holds() && acceptedBy(releaser).isEmpty();
    }

    /** Who let it pass, this person before others. */
    public Optional<Acceptance> acceptedBy(StaffId staff) {
        return accepted.stream().filter(one -> one.by().equals(staff)).findFirst();
    }

    /** The call number of its row: {@code c12} or {@code s8}. */
    public String row() {
        return found.statement() == null ? "c" + found.claim() : "s" + found.statement();
    }
}
