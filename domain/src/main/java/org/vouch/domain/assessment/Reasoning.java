package org.vouch.domain.assessment;

import java.util.List;
import org.vouch.domain.shared.Words;

/**
 * Why a grade was given.
 *
 * @param basis on what the grader judges
 * @param needed what would be needed to judge, at most 2,000 characters; null where that was not said
 * @param documents addresses of what the grader leans on, at most twenty, each beginning with http:// or https://
 */
public record Reasoning(Grounds grounds, AssessmentBasis basis, String needed, List<String> documents) {

    private static final int MOST = 20;
    private static final int LONGEST_ADDRESS = 2_000;

    /**
     * @throws GradeWithoutBasis if none was chosen
     * @throws DocumentWithoutAddress if a document is no address on the web
     * @throws TooManyDocuments if more than twenty are linked
     */
    public Reasoning {
        if (basis == null) {
            throw new GradeWithoutBasis();
        }
        needed = Words.optional(needed, Grounds.LONGEST);
        documents = documents.stream().map(Reasoning::address).toList();
        if (documents.size() > MOST) {
            throw new TooManyDocuments(MOST);
        }
    }

    public Reasoning(Grounds grounds, AssessmentBasis basis) {
        this(grounds, basis, null, List.of());
    }

    private static String address(String typed) {
        String address = Words.required(typed, LONGEST_ADDRESS);
        if (!address.matches("(?i)https?://[^\\s/]+.*")) {
            throw (DocumentWithoutAddress) new DocumentWithoutAddress(address).about(typed);
        }
        return address;
    }
}
