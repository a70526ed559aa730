/** Who is tracked, and what each signature says about ownership. */
@NullMarked
package dev.freehold.checker.types;

import org.jspecify.annotations.NullMarked;
