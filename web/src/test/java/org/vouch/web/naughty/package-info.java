/** A desk that somebody filled with the worst that can be typed, to be kept as it is, shown as text, and to run nowhere. */
package org.vouch.web.naughty;
