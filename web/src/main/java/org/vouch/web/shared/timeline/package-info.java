/** Time lines: events, statements and publications as three kinds of date, and what was said before what. */
package org.vouch.web.shared.timeline;
