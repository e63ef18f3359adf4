package org.vouch.domain.audit;

/**
 * A list that somebody took out of the house as a file.
 *
 * @param file its name
 * @param address of which list, with the filter, as anybody may open it
 * @param rows how many were handed on
 * @param whole whether those were all; otherwise the transfer broke off
 */
public record ListTaken(String file, String address, long rows, boolean whole) {}
