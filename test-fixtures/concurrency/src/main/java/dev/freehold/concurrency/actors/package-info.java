/** Mailboxes, channels, questions and the end of actors under races, and actors for a long time. */
package dev.freehold.concurrency.actors;
