/** Programs and a client library written by others, used as their own users use them. */
package dev.freehold.examples.server.trial.client;
