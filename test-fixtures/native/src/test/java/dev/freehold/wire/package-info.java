/** Texts, arrays, numbers and bit fields as the bytes that go over a wire. */
package dev.freehold.wire;
