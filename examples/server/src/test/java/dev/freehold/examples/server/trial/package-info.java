/**
 * Tries the server from outside, as its users do: over sockets, with programs and clients written
 * by others.
 */
package dev.freehold.examples.server.trial;
