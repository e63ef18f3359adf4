/** The time line of a claim: events, statements and publications as three kinds of date, and what was said before. */
package org.vouch.web.claim.timeline;
