package org.vouch.domain.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.report.profile.UsedProfile;
import org.vouch.domain.user.StaffId;

/**
 * A report frozen at its release: the bytes of its files with their SHA-256, and who released them. Rendered once and
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

    @Column(name = "rendered_by", updatable = false)
    private String renderedBy;

    @ElementCollection
    @CollectionTable(name = "edition_file", joinColumns = @JoinColumn(name = "edition_id"))
    private List<EditionFile> files = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "edition_finding", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    private List<EditionFinding> findings = new ArrayList<>();

    @Embedded
    @SuppressWarnings("UnusedVariable") // read by SQL, as a record
    private EditionProfile profile;

    @Column(name = "drafter_name", nullable = false, updatable = false)
    private String drafterName;

    @Column(name = "released_by", nullable = false, updatable = false)
    private long releasedBy;

    @Column(name = "released_by_name", nullable = false, updatable = false)
    private String releasedByName;

    @Column(name = "released_at", nullable = false, updatable = false)
    private Instant releasedAt;

    protected Edition() {}

    /**
     * Freezes what was released.
     *
     * @param beside the files that go with the CSV
     */
    public Edition(Report report, RenderedRows rendered, List<RenderedFile> beside, Signature by) {
        this.reportId = report.id().value();
        this.number = rendered.edition();
        this.title = report.title();
        this.rows = rendered.count();
        this.csv = rendered.csv();
        this.csvSha256 = rendered.sha256();
        this.renderedBy = rendered.renderedBy();
        beside.forEach(file -> files.add(new EditionFile(file)));
        this.drafterName = report.drafterName();
        this.releasedBy = by.who().value();
        this.releasedByName = by.name();
        this.releasedAt = by.at();
    }

    /** What the house rules found at the release; said before it is kept. */
    public void found(List<JudgedFinding> judged, StaffId releaser) {
        judged.forEach(one -> findings.add(new EditionFinding(one, releaser)));
    }

    /** By which profile of columns it has a further file, or null for none; said before it is kept. */
    public void releasedAlsoBy(UsedProfile used) {
        profile = used == null ? null : new EditionProfile(used);
    }

    /** Its own number, which nobody sees: a report counts its editions. */
    public long id() {
        return id;
    }

    public ReportId report() {
        return new ReportId(reportId);
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

    /** What wrote the CSV; null for an edition from before that was kept. */
    public String renderedBy() {
        return renderedBy;
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

    @Override
    public String toString() {
        return title + ", edition " + number + " of report " + reportId + " (" + releasedBy + ")";
    }
}
