/** A first program: quotes of a market, kept in a pool instead of on the heap. */
package dev.freehold.examples.quickstart;
