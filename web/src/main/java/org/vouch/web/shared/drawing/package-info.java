/**
 * Pictures drawn on the server: boxes, lines and words with places, laid out in layers, measured by the widths of our own
 * fonts, written as SVG by classes for a page or by colours for a file, and painted as PNG.
 */
package org.vouch.web.shared.drawing;
