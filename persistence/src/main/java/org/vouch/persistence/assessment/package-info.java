/** Grades in PostgreSQL: appended through JPA, read by SQL through the view of the grade of record. */
package org.vouch.persistence.assessment;
