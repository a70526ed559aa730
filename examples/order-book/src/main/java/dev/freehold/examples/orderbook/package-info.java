/** An exchange's order book, written twice: with ordinary objects, and with pools. */
package dev.freehold.examples.orderbook;
