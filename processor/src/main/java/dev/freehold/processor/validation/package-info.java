/** Finds what is wrong with a declaration, and says what to write instead. */
@NullMarked
package dev.freehold.processor.validation;

import org.jspecify.annotations.NullMarked;
