/** The rules of ownership, one class for each family. */
@NullMarked
package dev.freehold.checker.rules;

import org.jspecify.annotations.NullMarked;
