/**
 * Statements: what one holder said, once, and the citations that report it, each a place in an article with its chain
 * from publisher to holder. A second article that carries the same words is a second citation, never a second statement.
 */
package org.vouch.domain.statement;
