/**
 * The rules the code is built by, as tests over all three modules. Each rule has a planted fault beside it, in a class
 * whose name begins with {@code Planted}, and a test that the rule finds it: a rule that checks nothing is found out.
 */
package org.vouch.architecture;
