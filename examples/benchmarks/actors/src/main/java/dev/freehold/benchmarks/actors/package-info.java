/** Messages between two threads: Freehold's actors, Pekko's, and executors of the JDK. */
@NullMarked
package dev.freehold.benchmarks.actors;

import org.jspecify.annotations.NullMarked;
