/** Actors that send to actors of other processes, over Aeron. */
@NullMarked
package dev.freehold.examples.aeron;

import org.jspecify.annotations.NullMarked;
