/** Errors of javac's own: where they stand, and which code they leave unfit to be judged. */
@NullMarked
package dev.freehold.checker.errors;

import org.jspecify.annotations.NullMarked;
