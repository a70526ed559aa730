/** Clients that send what is no request, or go away when they should not. */
package dev.freehold.examples.server.trial.broken;
