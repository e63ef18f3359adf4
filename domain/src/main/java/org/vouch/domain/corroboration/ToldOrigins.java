package org.vouch.domain.corroboration;

import java.util.List;

/**
 * The origins of a claim as people read them.
 *
 * @param picture SVG that stands by itself, from left to right
 * @param inWords what it shows in a sentence
 */
public record ToldOrigins(String picture, String inWords, List<ToldSide> sides) {

    public ToldOrigins {
        sides = List.copyOf(sides);
    }

    /**
     * One side of the claim, each line a sentence.
     *
     * @param origins the established first
     * @param reasons why there are not more
     * @param lost where lines are lost
     */
    public record ToldSide(
            Reckoning reckoned, List<String> origins, List<String> reasons, List<String> circles, List<String> lost) {

        public ToldSide {
            origins = List.copyOf(origins);
            reasons = List.copyOf(reasons);
            circles = List.copyOf(circles);
            lost = List.copyOf(lost);
        }
    }
}
