/**
 * Generated scripts sent to redis-server and to this server, their replies compared byte for byte.
 */
package dev.freehold.examples.server.trial.compare;
