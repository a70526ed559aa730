/**
 * The protocol: what frames, reports and snapshots look like, for both versions of the exchange.
 */
package dev.freehold.examples.orderbook.wire;
