/** All that an edition holds, read once at its release, for the files that are rendered from it. */
package org.vouch.domain.report.contents;
