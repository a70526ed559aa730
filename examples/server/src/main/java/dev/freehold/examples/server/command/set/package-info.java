/** Commands of sets. */
package dev.freehold.examples.server.command.set;
