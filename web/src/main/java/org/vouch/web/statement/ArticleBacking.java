package org.vouch.web.statement;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleReading;
import org.vouch.domain.article.ArticleText;
import org.vouch.domain.article.VersionLine;
import org.vouch.domain.claim.Mark;
import org.vouch.domain.claim.Marks;

/** One article as it is read: its text in a version, with the recorded words marked. */
@Named
@ViewScoped
public class ArticleBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArticleReading reading;

    @Inject
    private Marks marks;

    private Long id;
    private Integer version;
    private Long statement;
    private ArticleText article;
    private List<Mark> marked = List.of();
    private List<Paragraph> paragraphs = List.of();
    private Map<Long, Mark> begun = Map.of();

    public void load() {
        article = reading.text(new ArticleId(id), version);
        marked = marks.ofVersion(article.versionId());
        begun = new HashMap<>();
        marked.forEach(mark -> begun.putIfAbsent(mark.statement().value(), mark));
        show(null);
    }

    /** Cuts the text anew, with the words being recorded marked as such; null where none are. */
    void show(SpanForm now) {
        List<MarkedWords> words = new ArrayList<>();
        marked.forEach(
                m -> words.add(new MarkedWords(m.start(), m.end(), m.statement().value(), m.caveat())));
        if (now != null) {
            words.add(MarkedWords.now(now.getStart(), now.getEnd()));
        }
        paragraphs = Segments.of(article.text(), words);
    }

    /** The latest version, where another one is shown that an update, a correction or a retraction came after. */
    public VersionLine getLater() {
        return article.latest() ? null : article.versions().get(0);
    }

    public List<Paragraph> getParagraphs() {
        return paragraphs;
    }

    public Map<Long, Mark> getMarks() {
        return begun;
    }

    public ArticleText getArticle() {
        return article;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public Long getStatement() {
        return statement;
    }

    public void setStatement(Long statement) {
        this.statement = statement;
    }
}
