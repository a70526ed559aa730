/** Makes up a trading day: what participants send, given what the exchange answers. */
package dev.freehold.examples.orderbook.feed;
