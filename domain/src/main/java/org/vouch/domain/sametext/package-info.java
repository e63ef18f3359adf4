/**
 * Which articles carry the text of another. Each captured text is compared with those the desk holds; long runs of the
 * same words are proposed, and an editor says whether the one carries the other's text. What is confirmed counts when
 * origins are reckoned.
 */
package org.vouch.domain.sametext;
