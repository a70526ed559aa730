/**
 * Watches borrows while a program runs: the rules of borrowing, along the one path that is taken.
 */
package dev.freehold.soundness.trace;
