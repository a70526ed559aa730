/** Commands of sorted sets. */
package dev.freehold.examples.server.command.zset;
