/** Messages from a socket, read into pools and sent back. */
package dev.freehold.examples.wire;
