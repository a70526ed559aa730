/** Records what happens in watched pools. */
@NullMarked
package dev.freehold.internal.debug;

import org.jspecify.annotations.NullMarked;
