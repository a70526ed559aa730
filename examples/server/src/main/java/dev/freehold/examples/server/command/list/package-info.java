/** Commands of lists. */
package dev.freehold.examples.server.command.list;
