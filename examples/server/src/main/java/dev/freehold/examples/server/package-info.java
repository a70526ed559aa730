/** A server that clients of Redis talk to. What it keeps is in pools that one thread owns. */
package dev.freehold.examples.server;
