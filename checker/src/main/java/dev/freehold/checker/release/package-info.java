/** Releases what is still owned at the end of its scope, in code that asks for it. */
@NullMarked
package dev.freehold.checker.release;

import org.jspecify.annotations.NullMarked;
