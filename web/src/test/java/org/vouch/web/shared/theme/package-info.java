/**
 * Derives the PrimeFaces theme of Vouch from the two themes that differ in nothing but their colours, a light and a
 * dark one: each pair of their literals becomes a role of {@code vouch-tokens.css}, which then serves both schemes.
 */
package org.vouch.web.shared.theme;
