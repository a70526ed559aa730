/** Makes fixes in the sources themselves, one compilation after another, until none is left. */
@NullMarked
package dev.freehold.checker.apply;

import org.jspecify.annotations.NullMarked;
