/** How the trail of changes is written and read. Nothing here changes or removes an entry; the database refuses it. */
package org.vouch.persistence.audit;
