package org.vouch.domain.source;

/**
 * Adds a source to the desk.
 *
 * @param another the editor has seen those that bear the same name, and says that this is another one
 */
public record RegisterSource(SourceContent content, boolean another) {

    /** One of which only the name is known so far. */
    public static RegisterSource named(String name, SourceKind kind, String country) {
        return new RegisterSource(SourceContent.named(name, kind, country), false);
    }
}
