package org.vouch.domain.opinion;

import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.shared.Unfit;
import org.vouch.domain.shared.Words;

/**
 * Whose list it is. A list is known by its name and date: the same list of another year is another list.
 *
 * @param name who says it
 * @param asOf what day, month or year the judgements are of
 * @param licence under which they may be cited
 * @param address where the list stands, http or https, or null
 */
public record ListFacts(String name, PartialDate asOf, String licence, String address) {

    private static final int LONGEST = 300;
    private static final int LONGEST_ADDRESS = 2000;

    public ListFacts {
        name = Words.required(name, LONGEST);
        licence = Words.required(licence, LONGEST);
        address = Words.optional(address, LONGEST_ADDRESS);
        if (asOf == null) {
            throw new Unfit("empty");
        }
        if (address != null && !WebAddress.is(address)) {
            throw new NoListAddress(address);
        }
    }
}
