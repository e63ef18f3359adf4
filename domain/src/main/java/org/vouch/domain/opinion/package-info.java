/**
 * Cited opinions: grades that others have given to sources, as lists that are imported. Each keeps the name, the term and
 * the words of whoever says so, with date and licence; none becomes a grade of the desk, and nothing here knows grades.
 */
package org.vouch.domain.opinion;
