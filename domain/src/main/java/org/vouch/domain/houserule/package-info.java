/**
 * The house rules: what the desk looks for in a report before it leaves the house. Each rule is a class named as the
 * sentence that holds where it is kept; it reads what a draft holds and tells each place that breaks it. Which of them hold
 * a release is a setting; whether a release waits is the business of reports.
 */
package org.vouch.domain.houserule;
