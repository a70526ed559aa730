/** Habits of writing that a team may ask for: names, Javadoc and nulls that say who owns. */
@NullMarked
package dev.freehold.checker.lint;

import org.jspecify.annotations.NullMarked;
