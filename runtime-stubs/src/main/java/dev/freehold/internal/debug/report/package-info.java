/** Writes reports: each format is made of the same immutable report. */
@NullMarked
package dev.freehold.internal.debug.report;

import org.jspecify.annotations.NullMarked;
