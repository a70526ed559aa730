/** Makes files of mapped pools for tests of the commands that read them. */
@NullMarked
package dev.freehold.internal.mapped;

import org.jspecify.annotations.NullMarked;
