/** Servers that are killed while they write, and what the next one finds. */
package dev.freehold.examples.server.trial.crash;
