package org.vouch.domain.user;

import java.util.Set;

/**
 * What somebody is at the desk. A senior editor may all that an editor may, an editor all that a reader may. An
 * administrator looks after staff and the audit trail and has no editorial rights by that role; somebody may hold it
 * beside an editorial one.
 */
public enum Role {
    READER,
    EDITOR,
    SENIOR_EDITOR,
    ADMINISTRATOR;

    private static final Set<Right> OF_READERS = Set.of(Right.LOOK);
    private static final Set<Right> OF_EDITORS =
            Set.of(Right.LOOK, Right.CURATE, Right.RECORD, Right.GRADE, Right.OVERRULE, Right.DRAFT);
    private static final Set<Right> OF_SENIOR_EDITORS =
            Set.of(Right.RELEASE, Right.CONFIRM_ALONE, Right.ADJUDICATE, Right.MERGE);

    public boolean may(Right right) {
        return right == Right.ANYBODY || right == Right.OWN_ACCOUNT || grants(right);
    }

    private boolean grants(Right right) {
        return switch (this) {
            case READER -> OF_READERS.contains(right);
            case EDITOR -> OF_EDITORS.contains(right);
            case SENIOR_EDITOR -> OF_SENIOR_EDITORS.contains(right) || OF_EDITORS.contains(right);
            case ADMINISTRATOR -> right == Right.ADMINISTER;
        };
    }
}
