package org.vouch.domain.assessment;

import java.time.Instant;

/**
 * What a subject is called, and its grade of record.
 *
 * @param label the name of the source, or the gist of the statement
 * @param grade the letter or digit in force within the limit, or null
 * @param grounds of that grade, or null
 * @param at when the desk came to that grade, or null
 */
public record SubjectInForce(String label, String grade, String grounds, Instant at) {}
