/** What the house rules look at in a report, and the setting which of them hold a release. */
package org.vouch.persistence.houserule;
