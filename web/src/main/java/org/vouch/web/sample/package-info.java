/**
 * The sample desk: the same events as the two real articles it was modelled on, told in our own words, and brought in
 * through the same use cases that editors use. {@code desk.json} holds what it says; the classes here only put it in.
 */
package org.vouch.web.sample;
