/** Texts, inline arrays and whole elements in native memory as bytes. */
package dev.freehold.wire;
