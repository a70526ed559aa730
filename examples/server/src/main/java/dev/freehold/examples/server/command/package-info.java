/** What each command does: arguments in, the store changed, a reply out. */
package dev.freehold.examples.server.command;
