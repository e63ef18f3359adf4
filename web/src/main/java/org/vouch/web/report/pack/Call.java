package org.vouch.web.report.pack;

/** Call numbers: what one row of a file calls another by. */
public final class Call {

    private Call() {}

    public static String claim(long id) {
        return "c" + id;
    }

    public static String statement(Long id) {
        return call("s", id);
    }

    public static String citation(Long id) {
        return call("q", id);
    }

    /** A source: who provides. */
    public static String source(Long id) {
        return call("p", id);
    }

    public static String grade(Long id) {
        return call("g", id);
    }

    public static String article(long id) {
        return "a" + id;
    }

    /** A version of an article: {@code a12.1}. */
    public static String version(long article, int version) {
        return article(article) + "." + version;
    }

    static String evidence(long id) {
        return "e" + id;
    }

    private static String call(String letter, Long id) {
        return id == null ? null : letter + id;
    }
}
