/** What the server allocates by the virtual machine's own counters. */
package dev.freehold.examples.server.trial.memory;
