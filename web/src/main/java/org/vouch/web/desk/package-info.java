/** The desk: what waits for the person signed in, and what changed last. */
package org.vouch.web.desk;
