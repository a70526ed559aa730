/** Shows pools to Micrometer, which has to be on the path. */
@NullMarked
package dev.freehold.micrometer;

import org.jspecify.annotations.NullMarked;
