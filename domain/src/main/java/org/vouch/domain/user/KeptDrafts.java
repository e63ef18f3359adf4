package org.vouch.domain.user;

import java.util.List;
import java.util.Optional;

/** The drafts of everybody: one per person, form and subject. */
public interface KeptDrafts {

    /** Keeps it in place of what was kept there before. */
    void keep(StaffId of, KeptDraft draft);

    Optional<KeptDraft> find(StaffId of, String form, long subjectId);

    void drop(StaffId of, String form, long subjectId);

    /** All drafts of one person without their content, the latest first. */
    List<KeptDraft> of(StaffId staff);
}
