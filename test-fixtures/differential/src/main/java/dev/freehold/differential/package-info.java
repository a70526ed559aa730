/**
 * Holds Freehold's checker against the Rust compiler: random functions, written in both languages,
 * about which both must say the same.
 */
@NullMarked
package dev.freehold.differential;

import org.jspecify.annotations.NullMarked;
