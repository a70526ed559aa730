/** Texts, inline arrays and whole elements as bytes: in arrays, buffers and channels. */
package dev.freehold.pools.wire;
