package org.vouch.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.vouch.domain.shared.Words;

/** A proposition that statements speak to. It is proposed in one sentence that could be true or false. */
@Entity
public class Claim {

    static final int LONGEST = 500;
    private static final int LONGEST_NOTE = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_seq")
    @SequenceGenerator(name = "claim_seq", sequenceName = "claim_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String text;
    private String note;

    @Column(name = "created_at")
    @SuppressWarnings("UnusedVariable") // read by the lists, which ask the table
    private Instant createdAt;

    protected Claim() {}

    /** @param note what the desk means by it, or null */
    public Claim(String text, String note, Instant at) {
        this.createdAt = at;
        say(text, note);
    }

    public void revise(String text, String note) {
        say(text, note);
    }

    public ClaimId id() {
        return new ClaimId(id);
    }

    public long version() {
        return version;
    }

    public String text() {
        return text;
    }

    public String note() {
        return note;
    }

    private void say(String text, String note) {
        this.text = Words.required(text, LONGEST);
        this.note = Words.optional(note, LONGEST_NOTE);
    }
}
