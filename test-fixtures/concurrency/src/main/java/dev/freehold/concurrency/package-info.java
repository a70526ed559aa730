/** Races that jcstress runs: each class names the outcomes that a pool promises. */
package dev.freehold.concurrency;
