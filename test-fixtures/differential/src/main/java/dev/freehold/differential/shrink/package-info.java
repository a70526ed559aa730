/** Makes a function smaller as long as it keeps showing the same. */
@NullMarked
package dev.freehold.differential.shrink;

import org.jspecify.annotations.NullMarked;
