/** The browser that journeys are made with: Chromium, headless, driven by Playwright; and what holds for every page. */
package org.vouch.web.browser;
