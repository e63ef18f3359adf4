/** What journeys are made with: Chromium, headless, driven by Playwright, and a client that runs no script; and what holds for every page. */
package org.vouch.web.browser;
