package org.vouch.web.agreement;

/**
 * One figure as it is shown.
 *
 * @param name what it is called
 * @param what it counts, in few words
 * @param value the figure, or that there is none
 * @param interval its 95 % interval, or nothing
 * @param n how many rounds it is of, or nothing
 * @param words what it says, or why there is none
 */
public record FigureLine(String name, String what, String value, String interval, String n, String words) {}
