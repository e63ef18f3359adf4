/** Grading: the queue, and one page for each of the two scales, which never stand side by side. */
package org.vouch.web.assessment;
