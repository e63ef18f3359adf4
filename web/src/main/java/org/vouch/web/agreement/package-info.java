/** How far the desk agrees, as a page: figures with a sentence each, two graders beside each other, months, the halo check. */
package org.vouch.web.agreement;
