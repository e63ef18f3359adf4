package org.vouch.domain.article;

/** Why a line is taken not to be the article. */
public enum StrikeReason {
    /** "Skip to content". */
    SKIP_LINK,
    /** Navigation of the site, or labels that ran together. */
    MENU,
    /** The head or foot of the site. */
    FRAME,
    /** Under or beside a picture, or its description. */
    CAPTION,
    /** A film's length, its title, or the word that it cannot be shown. */
    PLAYER,
    /** Points to other stories. */
    TEASER,
    /** A newsletter, an appeal, the outlet's own advertising. */
    PROMOTION,
    /** Cookies, consent, log-in. */
    CONSENT,
    /** Buttons to share or print. */
    SHARING,
    /** Already kept as the title. */
    TITLE,
    /** Already kept as the date. */
    DATE,
    /** Already kept as author and credits. */
    CREDITS,
    /** After the article has ended. */
    AFTER_THE_END
}
