/**
 * The append-only file: written before replies are sent, read at the start, rewritten when it
 * grows.
 */
package dev.freehold.examples.server.persist;
