/** The figures of a claim beside each other: a small plot for each unit, and a plain verdict for each pair. */
package org.vouch.web.claim.figures;
