/**
 * The pages of sources: the list, one source, its form with what happens when two save at once, and the picker that
 * other forms choose a source with, or add one right there.
 */
package org.vouch.web.source;
