/** What the two compilers say about programs. */
@NullMarked
package dev.freehold.differential.compile;

import org.jspecify.annotations.NullMarked;
