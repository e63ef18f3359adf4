/** How staff, invitations, sign-in attempts and kept drafts are stored and listed. */
package org.vouch.persistence.user;
