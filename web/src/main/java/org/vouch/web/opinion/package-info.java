/** What others say of sources: the list of cited opinions, their import, and the part on a source's page. */
package org.vouch.web.opinion;
