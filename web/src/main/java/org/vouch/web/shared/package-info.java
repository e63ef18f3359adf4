/**
 * What every page stands on: texts in two languages, record components in expressions, the data source, health, and
 * the headers each answer carries. Features of {@code web} know this package and no other feature.
 */
package org.vouch.web.shared;
