/** Who listens to what: clients by the names of keys or channels. */
package dev.freehold.examples.server.registry;
