package org.vouch.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A report frozen at its release: the bytes of its file with their SHA-256, and who released them. Rendered once and
 * kept; nothing that happens later, a regrade or a renamed source or a newer Vouch, changes a byte. The database
 * refuses to.
 */
@Entity
@Table(name = "edition")
public class Edition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "edition")
    @SequenceGenerator(name = "edition", sequenceName = "edition_seq", allocationSize = 50)
    private Long id;

    @Column(name = "report_id", nullable = false, updatable = false)
    private long reportId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(nullable = false, updatable = false)
    private int rows;

    @Column(nullable = false, updatable = false)
    private byte[] csv;

    @Column(name = "csv_sha256", nullable = false, updatable = false)
    private String csvSha256;

    @Column(name = "drafter_name", nullable = false, updatable = false)
    private String drafterName;

    @Column(name = "released_by", nullable = false, updatable = false)
    private long releasedBy;

    @Column(name = "released_by_name", nullable = false, updatable = false)
    private String releasedByName;

    @Column(name = "released_at", nullable = false, updatable = false)
    private Instant releasedAt;

    protected Edition() {}

    /** Freezes what was released. */
    public Edition(Report report, int number, int rows, byte[] csv, Signature by) {
        this.reportId = report.id().value();
        this.number = number;
        this.title = report.title();
        this.rows = rows;
        this.csv = csv.clone();
        this.csvSha256 = sha256(csv);
        this.drafterName = report.drafterName();
        this.releasedBy = by.who().value();
        this.releasedByName = by.name();
        this.releasedAt = by.at();
    }

    public int number() {
        return number;
    }

    public int rows() {
        return rows;
    }

    public byte[] csv() {
        return csv.clone();
    }

    /** In 64 hexadecimal digits, lower case. */
    public String csvSha256() {
        return csvSha256;
    }

    public String drafterName() {
        return drafterName;
    }

    public String releasedByName() {
        return releasedByName;
    }

    public Instant releasedAt() {
        return releasedAt;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return title + ", edition " + number + " of report " + reportId + " (" + releasedBy + ")";
    }
}
