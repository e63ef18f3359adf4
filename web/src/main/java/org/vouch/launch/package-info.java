/**
 * What stands in front of the server in {@code vouch.jar}: reads the command line, says in one sentence why Vouch
 * cannot start before anything is started, sends the server's own words to the log, and tells when Vouch is ready. It
 * is at the root of that jar and not in the web application, of which it knows nothing.
 */
package org.vouch.launch;
