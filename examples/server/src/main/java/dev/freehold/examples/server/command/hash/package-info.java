/** Commands of hashes. */
package dev.freehold.examples.server.command.hash;
