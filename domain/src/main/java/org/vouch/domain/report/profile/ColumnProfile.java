package org.vouch.domain.report.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.vouch.domain.report.Signature;
import org.vouch.domain.shared.Words;

/**
 * What a desk calls a file that somebody wants again and again: a name, what it is for, and its columns. An editor adds it
 * and any editor changes or deletes it; whoever looks takes files by it. What was written by it before stays as it was.
 */
@Entity
@Table(name = "column_profile")
@SuppressWarnings("UnusedVariable") // who and when are read by SQL, as records
public class ColumnProfile {

    static final int LONGEST_NAME = 80;
    static final int LONGEST_PURPOSE = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "column_profile")
    @SequenceGenerator(name = "column_profile", sequenceName = "column_profile_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(nullable = false)
    private String name;

    private String purpose;

    @Convert(converter = ProfileColumnsConverter.class)
    @Column(nullable = false)
    private ProfileColumns columns;

    @Column(name = "created_by", nullable = false, updatable = false)
    private long createdBy;

    @Column(name = "created_by_name", nullable = false, updatable = false)
    private String createdByName;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "changed_by", nullable = false)
    private long changedBy;

    @Column(name = "changed_by_name", nullable = false)
    private String changedByName;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected ColumnProfile() {}

    /** @param purpose what its files are for, or null */
    public ColumnProfile(String name, String purpose, ProfileColumns columns, Signature by) {
        createdBy = by.who().value();
        createdByName = by.name();
        createdAt = by.at();
        change(name, purpose, columns, by);
    }

    public void change(String name, String purpose, ProfileColumns columns, Signature by) {
        this.name = Words.required(name, LONGEST_NAME);
        this.purpose = Words.optional(purpose, LONGEST_PURPOSE);
        this.columns = columns;
        changedBy = by.who().value();
        changedByName = by.name();
        changedAt = by.at();
    }

    public ColumnProfileId id() {
        return new ColumnProfileId(id);
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String purpose() {
        return purpose;
    }

    public ProfileColumns columns() {
        return columns;
    }

    /** As it is now, for a file that is written by it. */
    public UsedProfile used() {
        return new UsedProfile(id, version, name, columns);
    }
}
