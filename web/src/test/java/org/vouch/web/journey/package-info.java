/** Journeys through the finished file, {@code vouch.jar}, as somebody starts it at a desk: with the sample on it. */
package org.vouch.web.journey;
