/** The exchange with ordinary objects: records for what is said, collections for what is kept. */
package dev.freehold.examples.orderbook.ordinary;
