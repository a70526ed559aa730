/** Pools whose elements are messages. */
package dev.freehold.pools.actors;
