/**
 * Bytes of any length that wait for a client: requests that are not complete, replies not yet sent.
 */
package dev.freehold.examples.server.blocks;
