/**
 * Pictures drawn on the server as SVG: shapes and words with their places, nothing of what they mean. Words are measured
 * before they are placed, so that none leaves the picture or lies on another.
 */
package org.vouch.web.shared.picture;
