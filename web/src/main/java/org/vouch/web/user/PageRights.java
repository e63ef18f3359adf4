package org.vouch.web.user;

import java.util.Comparator;
import java.util.Map;
import org.vouch.domain.user.Right;

/**
 * Which right opens a page, so that nobody fills in a form that would be refused. What protects is the use case; here
 * the longest beginning of the address decides, and the desk is for those who may look.
 */
final class PageRights {

    private static final Map<String, Right> OF_PAGES = Map.ofEntries(
            Map.entry("/", Right.LOOK),
            Map.entry("/sources/edit", Right.CURATE),
            Map.entry("/opinions/import", Right.CURATE),
            Map.entry("/articles/capture", Right.CURATE),
            Map.entry("/articles/check", Right.CURATE),
            Map.entry("/articles/edit", Right.CURATE),
            Map.entry("/statements/edit", Right.RECORD),
            Map.entry("/claims/edit", Right.RECORD),
            Map.entry("/claims/overrule", Right.OVERRULE),
            Map.entry("/claims/take-back", Right.OVERRULE),
            Map.entry("/grading", Right.GRADE),
            Map.entry("/grading/adjudications", Right.ADJUDICATE),
            Map.entry("/grading/adjudicate", Right.ADJUDICATE),
            Map.entry("/reports/edit", Right.DRAFT),
            Map.entry("/reports/choose", Right.DRAFT),
            Map.entry("/reports/profiles/edit", Right.DRAFT),
            Map.entry("/staff", Right.ADMINISTER),
            Map.entry("/audit", Right.ADMINISTER),
            Map.entry("/settings", Right.ADMINISTER),
            Map.entry("/profile", Right.OWN_ACCOUNT));

    private PageRights() {}

    static Right of(String path) {
        return OF_PAGES.entrySet().stream()
                .filter(page -> covers(page.getKey(), path))
                .max(Comparator.comparingInt(page -> page.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(Right.LOOK);
    }

    private static boolean covers(String page, String path) {
        return path.equals(page) || path.startsWith(page + "/") || path.startsWith(page + ".");
    }
}
