/** Shows which article carries whose text, both side by side, and takes an editor's decision. */
package org.vouch.web.sametext;
