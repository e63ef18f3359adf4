/**
 * An edition as JSON-LD: claims, reviews and quotations of schema.org, citations as W3C Web Annotations, chains as PROV-O.
 */
package org.vouch.web.report.linked;
