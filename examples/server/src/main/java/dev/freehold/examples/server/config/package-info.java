/**
 * Options: their names, as users know them from Redis, their values, and what may change while it
 * runs.
 */
package dev.freehold.examples.server.config;
