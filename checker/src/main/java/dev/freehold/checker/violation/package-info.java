/**
 * What was found in a compilation, as data that outlives its trees: what reports and baselines are
 * made of.
 */
@NullMarked
package dev.freehold.checker.violation;

import org.jspecify.annotations.NullMarked;
