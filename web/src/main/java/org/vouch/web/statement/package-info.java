/** The pages of statements: every statement, one statement, and the form that revises it. */
package org.vouch.web.statement;
