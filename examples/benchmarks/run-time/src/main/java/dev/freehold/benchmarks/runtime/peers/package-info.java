/** Elements and factories, as other pools want them. */
@NullMarked
package dev.freehold.benchmarks.runtime.peers;

import org.jspecify.annotations.NullMarked;
