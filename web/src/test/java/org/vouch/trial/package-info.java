/** Trials that take minutes and run on demand only: Vouch as it is handed on, treated as badly as it gets. */
package org.vouch.trial;
