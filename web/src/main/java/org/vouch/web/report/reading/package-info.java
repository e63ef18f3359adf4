/**
 * An edition as a page reads it: the tables of its package, read back as they were frozen, in the words of whoever looks.
 * Nothing here asks the desk, which may say something else by now.
 */
package org.vouch.web.report.reading;
