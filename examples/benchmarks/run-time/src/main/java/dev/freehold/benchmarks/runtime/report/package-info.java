/** From JMH's results to a table of ratios. */
@NullMarked
package dev.freehold.benchmarks.runtime.report;

import org.jspecify.annotations.NullMarked;
