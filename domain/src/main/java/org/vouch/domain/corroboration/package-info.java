/**
 * The reckoning of origins: how many outlets, paths and independent roots a claim has, and why. It works on a graph of
 * one claim that is handed to it and knows no database; the same graph gives the same answer, reasons in the same order.
 */
package org.vouch.domain.corroboration;
