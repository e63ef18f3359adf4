/** Whole lists as files: what somebody gets who may, and what nobody gets by halves. */
package org.vouch.web.lists;
