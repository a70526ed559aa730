/** Charts as SVG, readable on light and on dark pages. */
@NullMarked
package dev.freehold.benchmarks.runtime.chart;

import org.jspecify.annotations.NullMarked;
