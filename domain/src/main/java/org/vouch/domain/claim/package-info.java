/**
 * Claims: propositions that statements speak to, and how each statement bears on each. Recording a statement together
 * with its bearings is here too, since it knows both.
 */
package org.vouch.domain.claim;
