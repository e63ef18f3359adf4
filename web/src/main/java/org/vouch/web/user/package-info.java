/**
 * Signing in and out, one's own profile, and the administration of staff. The filter says at the beginning of each
 * request who acts; what that person may do is decided in the use cases.
 */
package org.vouch.web.user;
