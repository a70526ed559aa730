/** Checks ownership while javac compiles. */
@NullMarked
package dev.freehold.checker;

import org.jspecify.annotations.NullMarked;
