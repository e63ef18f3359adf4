/**
 * The list of articles and the two steps of a capture: bring a text, then see it line by line before it is kept. What
 * was uploaded is judged and decoded here; what of it is an article, the domain proposes and the editor decides.
 */
package org.vouch.web.article;
