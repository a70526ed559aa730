/**
 * The exchange with pools: what lives longer than a message is an element of a pool, found by its
 * handle; what does not is taken from a pool and given back. Nothing is left to collect.
 */
package dev.freehold.examples.orderbook.pooled;
