package org.vouch.domain.audit;

/**
 * One value that changed.
 *
 * @param name the word of the field, such as {@code roles}
 * @param before empty where there was nothing
 * @param after empty where there is nothing now
 */
public record ChangedField(String name, String before, String after) {}
