/** What commands of several types of values have in common. */
package dev.freehold.examples.server.command.shared;
