package org.vouch.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.vouch.domain.shared.PartialDate;

/** One version of an article. Its text never changes: the spans of statements are positions in it. */
@Entity
@SuppressWarnings("UnusedVariable") // number, text and dates are read as records, never through the entity
@Table(name = "article_version")
class ArticleVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_version_seq")
    @SequenceGenerator(name = "article_version_seq", sequenceName = "article_version_seq", allocationSize = 50)
    private Long id;

    @ManyToOne
    private Article article;

    private int number;

    @Enumerated(EnumType.STRING)
    private VersionKind kind;

    @Column(name = "published_on")
    private PartialDate publishedOn;

    @Column(name = "published_earliest")
    private LocalDate publishedEarliest;

    @Column(name = "published_latest")
    private LocalDate publishedLatest;

    private String note;

    private String text;

    @Column(name = "capture_id")
    private long captureId;

    protected ArticleVersion() {}

    ArticleVersion(Article article, VersionFacts facts, ArticleContent content, CaptureId capture) {
        this.article = article;
        this.number = facts.number();
        this.text = content.text();
        this.captureId = capture.value();
        say(facts);
    }

    final void say(VersionFacts facts) {
        this.kind = facts.kind();
        this.note = facts.note();
        this.publishedOn = facts.publishedOn();
        this.publishedEarliest =
                publishedOn == null ? null : publishedOn.earliest().orElse(null);
        this.publishedLatest = publishedOn == null ? null : publishedOn.latest().orElse(null);
    }

    int number() {
        return number;
    }

    VersionFacts facts() {
        return new VersionFacts(number, kind, publishedOn, note);
    }
}
