/** Bytes of all kinds for the protocol parser and for the server as a whole. */
package dev.freehold.examples.server.trial.fuzz;
