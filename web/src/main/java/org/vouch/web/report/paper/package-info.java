/** An edition to read and to print: one page of HTML that needs nothing else, and the same as PDF. */
package org.vouch.web.report.paper;
