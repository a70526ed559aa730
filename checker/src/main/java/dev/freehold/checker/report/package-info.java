/** Diagnostics, and how they are printed. */
@NullMarked
package dev.freehold.checker.report;

import org.jspecify.annotations.NullMarked;
