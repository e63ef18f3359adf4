package org.vouch.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A file that was frozen with an edition, beside its CSV. */
@Embeddable
@SuppressWarnings("UnusedVariable") // read by SQL, as records
class EditionFile {

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] bytes;

    private String sha256;

    @Column(name = "rendered_by")
    private String renderedBy;

    protected EditionFile() {}

    EditionFile(RenderedFile file) {
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.renderedBy = file.renderedBy();
    }
}
