package org.vouch.web.article;

/**
 * Which capture of a person is meant: each has a draft of its own, so that a second does not take the place of the first.
 *
 * @param article the article that a later version is of, or null
 * @param number of the draft
 */
record CaptureKey(Long article, long number) {

    private static final String FORM = "capture";

    /** The word under which drafts are kept that lead to a new article, or to a version of this one. */
    static String form(Long article) {
        return article == null ? FORM : FORM + ".a" + article;
    }

    String form() {
        return form(article);
    }

    /** Where the capture goes on. */
    String check() {
        return "/articles/check?faces-redirect=true&draft=" + number + also();
    }

    static String first(Long article) {
        return "articles/capture" + (article == null ? "" : "?article=" + article);
    }

    private String also() {
        return article == null ? "" : "&article=" + article;
    }
}
