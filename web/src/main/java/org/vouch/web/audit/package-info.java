/** The audit trail as administrators read it. */
package org.vouch.web.audit;
