package org.vouch.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.vouch.domain.user.StaffId;

/** The bytes that a version was captured from, by whom and when. Written once; the database refuses every change. */
@Entity
@SuppressWarnings("UnusedVariable") // written here, read as records
public class Capture {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "capture_seq")
    @SequenceGenerator(name = "capture_seq", sequenceName = "capture_seq", allocationSize = 50)
    private Long id;

    private byte[] bytes;
    private String sha256;

    @Column(name = "media_type")
    private String mediaType;

    private String charset;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "captured_at")
    private Instant capturedAt;

    @Column(name = "captured_by")
    private long capturedBy;

    protected Capture() {}

    public Capture(Original original, StaffId by, Instant at) {
        this.bytes = original.bytes();
        this.sha256 = original.sha256();
        this.mediaType = original.mediaType();
        this.charset = original.charset();
        this.fileName = original.fileName();
        this.capturedAt = at;
        this.capturedBy = by.value();
    }

    public CaptureId id() {
        return new CaptureId(id);
    }
}
