/**
 * The people of the desk: who they are, what each may do, and how they sign in. A right belongs to a role, a use case
 * asks for a right, and an interceptor stands between, since the platform's own annotation is silent on CDI beans.
 */
package org.vouch.domain.user;
