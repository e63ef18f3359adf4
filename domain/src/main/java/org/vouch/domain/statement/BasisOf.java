package org.vouch.domain.statement;

import org.vouch.domain.source.SourceId;

/**
 * On what the holder says it, and where that is another: on which source, or on which statement of another.
 *
 * @param source what it rests on, or null
 * @param statement what it rests on, or null
 */
public record BasisOf(Basis basis, SourceId source, StatementId statement) {

    /**
     * @throws RestsOnNothing if it rests on another and none is given, or two are
     */
    public BasisOf {
        if (basis == Basis.RESTS_ON && (source == null) == (statement == null)) {
            throw new RestsOnNothing();
        }
        if (basis != Basis.RESTS_ON) {
            source = null;
            statement = null;
        }
    }

    public static BasisOf firstHand() {
        return new BasisOf(Basis.FIRST_HAND, null, null);
    }

    public static BasisOf notStated() {
        return new BasisOf(Basis.NOT_STATED, null, null);
    }

    public static BasisOf restsOn(SourceId source) {
        return new BasisOf(Basis.RESTS_ON, source, null);
    }

    public static BasisOf restsOn(StatementId statement) {
        return new BasisOf(Basis.RESTS_ON, null, statement);
    }
}
