/** Events of watched pools for the Java Flight Recorder. */
@NullMarked
package dev.freehold.internal.debug.flight;

import org.jspecify.annotations.NullMarked;
