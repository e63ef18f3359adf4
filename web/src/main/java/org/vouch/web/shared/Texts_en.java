package org.vouch.web.shared;

/** English under its own name; without it a reader of English got the language of the machine Vouch runs on. */
public class Texts_en extends Texts {

    public Texts_en() {
        super("en");
    }
}
