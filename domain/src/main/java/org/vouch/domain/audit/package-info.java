/**
 * The audit trail: every change with who, when, what, old and new, written in the transaction of the change itself and
 * never altered afterwards.
 */
package org.vouch.domain.audit;
