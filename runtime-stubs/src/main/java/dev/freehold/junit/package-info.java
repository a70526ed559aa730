/** Fails tests that leak. Needs JUnit 5 or later. */
@NullMarked
package dev.freehold.junit;

import org.jspecify.annotations.NullMarked;
