/** How long requests take under a steady load, with pools and with ordinary objects. */
@NullMarked
package dev.freehold.benchmarks.runtime.latency;

import org.jspecify.annotations.NullMarked;
