/** Origins of claims on their pages: the three numbers with their reasons, and overruling them. */
package org.vouch.web.corroboration;
