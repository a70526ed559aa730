/** Data structures whose nodes a pool keeps, linked by handles: those of the page on them. */
package dev.freehold.pools.structures;
