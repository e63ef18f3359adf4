/** The rights matrix: every use case and every listing, called for real as every role, beside the committed table. */
package org.vouch.web.rights;
