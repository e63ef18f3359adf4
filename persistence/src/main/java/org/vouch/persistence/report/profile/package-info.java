/** Profiles of columns, kept and read. */
package org.vouch.persistence.report.profile;
