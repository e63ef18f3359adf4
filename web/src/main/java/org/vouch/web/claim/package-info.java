/** The pages of claims: every claim, one claim with what bears on it, and the form that proposes or revises it. */
package org.vouch.web.claim;
