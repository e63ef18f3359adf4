/**
 * Sources: the persons, bodies and channels that originate or carry information, what they are called in whatever
 * language and script, whom they belong to or speak for, and what they have at stake.
 */
package org.vouch.domain.source;
