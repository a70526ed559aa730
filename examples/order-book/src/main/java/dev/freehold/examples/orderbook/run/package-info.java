/** Runs both versions on the same day, holds them against each other, and measures them. */
package dev.freehold.examples.orderbook.run;
