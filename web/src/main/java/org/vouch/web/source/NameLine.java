package org.vouch.web.source;

import java.io.Serializable;
import org.vouch.domain.source.Name;
import org.vouch.domain.source.NameKind;

/** One name in the form of a source. */
public class NameLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private NameKind kind;
    private String text;
    private String language;
    private String script;

    protected NameLine() {}

    static NameLine of(Name name) {
        return new NameLine(name.kind(), name.text(), name.language(), name.script());
    }

    NameLine(NameKind kind, String text, String language, String script) {
        this.kind = kind;
        this.text = text;
        this.language = language;
        this.script = script;
    }

    /** A line in which no name was typed says nothing. */
    boolean isBlank() {
        return kind != NameKind.CANONICAL && (text == null || text.isBlank());
    }

    Name value() {
        return new Name(kind, text, language, script);
    }

    public NameKind getKind() {
        return kind;
    }

    public void setKind(NameKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getScript() {
        return script;
    }

    public void setScript(String script) {
        this.script = script;
    }
}
