/** The setting which house rules hold a release, and the words of all of them. */
package org.vouch.web.houserule;
