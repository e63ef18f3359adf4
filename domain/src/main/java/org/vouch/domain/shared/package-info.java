/** What every feature stands on: values such as partial dates, pages of a list, and the root of all broken rules. */
package org.vouch.domain.shared;
