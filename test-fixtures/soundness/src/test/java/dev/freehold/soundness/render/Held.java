package dev.freehold.soundness.render;

/**
 * What an expression came to.
 *
 * @param text the value, in Java
 * @param tag what is known of it, in Java
 */
record Held(String text, String tag) {}
