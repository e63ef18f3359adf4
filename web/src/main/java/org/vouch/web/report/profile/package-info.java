/** The pages of profiles of columns: the list, the form with what a file by it begins with, and deleting one. */
package org.vouch.web.report.profile;
