/** What makes no garbage in the steady state, by counting the bytes that are allocated. */
package dev.freehold.pools.garbage;
