/**
 * Random uses and misuses of every kind of pool, held against a plain model of what pools promise.
 */
package dev.freehold.pools.model;
