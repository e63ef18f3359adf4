/**
 * Profiles of columns: which columns of an edition's CSV somebody wants, in which order, and how cells of many values are
 * written. They are named and shared; an edition that was released with one keeps it as it was.
 */
package org.vouch.domain.report.profile;
