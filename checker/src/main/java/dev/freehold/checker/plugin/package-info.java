/** Starts the checker inside javac: when it runs, on which classes, and what is said at the end. */
@NullMarked
package dev.freehold.checker.plugin;

import org.jspecify.annotations.NullMarked;
