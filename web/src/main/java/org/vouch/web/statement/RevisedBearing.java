package org.vouch.web.statement;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.domain.claim.BearingRow;
import org.vouch.domain.claim.BearsOn;
import org.vouch.domain.claim.ClaimHint;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.Stance;

/** A stance in the form of a statement, on a claim told as "c9 its words" or by the words of a new one. */
public class RevisedBearing implements Serializable {

    private static final long serialVersionUID = 1L;

    private String claim;
    private Stance stance = Stance.ASSERTS;

    private static final Pattern NUMBERED = Pattern.compile("c(\\d{1,18})(?:\\s.*)?", Pattern.DOTALL);

    static RevisedBearing of(BearingRow row) {
        RevisedBearing bearing = new RevisedBearing();
        bearing.claim = told(new ClaimHint(row.claim(), row.text()));
        bearing.stance = row.stance();
        return bearing;
    }

    static String told(ClaimHint claim) {
        return claim.id() + " " + claim.text();
    }

    BearsOn line() {
        Matcher numbered = NUMBERED.matcher(claim == null ? "" : claim.strip());
        return numbered.matches()
                ? BearsOn.claim(new ClaimId(Long.parseLong(numbered.group(1))), stance)
                : BearsOn.newClaim(claim, stance);
    }

    public String getClaim() {
        return claim;
    }

    public void setClaim(String claim) {
        this.claim = claim;
    }

    public Stance getStance() {
        return stance;
    }

    public void setStance(Stance stance) {
        this.stance = stance;
    }
}
