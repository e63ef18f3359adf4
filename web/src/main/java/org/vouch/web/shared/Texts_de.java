package org.vouch.web.shared;

/** All that Vouch says, in German. */
public class Texts_de extends Texts {

    public Texts_de() {
        super("de");
    }
}
