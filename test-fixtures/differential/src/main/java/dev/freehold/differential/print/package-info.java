/** Programs as text, in Java and in Rust. */
@NullMarked
package dev.freehold.differential.print;

import org.jspecify.annotations.NullMarked;
