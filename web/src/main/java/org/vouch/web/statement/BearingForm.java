package org.vouch.web.statement;

import jakarta.json.bind.annotation.JsonbTransient;
import java.io.Serializable;
import org.vouch.domain.claim.Stance;

/** A claim, or the words of a new one, and the stance on it. */
public class BearingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long claim;
    private String words;
    private Stance stance = Stance.ASSERTS;

    public Long getClaim() {
        return claim;
    }

    public void setClaim(Long claim) {
        this.claim = claim;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Stance getStance() {
        return stance;
    }

    public void setStance(Stance stance) {
        this.stance = stance;
    }

    /** The claim as a picker holds it. */
    @JsonbTransient
    public ClaimChoice getChoice() {
        return claim == null && words == null ? null : new ClaimChoice(claim, words);
    }

    public void setChoice(ClaimChoice choice) {
        claim = choice == null ? null : choice.id();
        words = choice == null ? null : choice.text();
    }

    static BearingForm of(Long claim, String words, Stance stance) {
        BearingForm bearing = on(new ClaimChoice(claim, words));
        bearing.stance = stance;
        return bearing;
    }

    static BearingForm on(ClaimChoice claim) {
        BearingForm bearing = new BearingForm();
        bearing.claim = claim.id();
        bearing.words = claim.text();
        return bearing;
    }

    boolean isOn(ClaimChoice other) {
        return claim == null ? other.id() == null && words.equals(other.text()) : claim.equals(other.id());
    }
}
