/**
 * The sockets: one thread that waits for clients, reads what they send and writes what they get.
 */
package dev.freehold.examples.server.net;
