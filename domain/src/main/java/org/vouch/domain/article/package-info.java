/**
 * Articles: what an outlet published, in versions. Captured bytes are kept as they came; the text that is read and
 * quoted is theirs less the lines an editor struck, and never changes, since the spans of statements are bound to it.
 */
package org.vouch.domain.article;
