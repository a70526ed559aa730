/** What generated code calls. Applications do not: it changes without notice. */
@NullMarked
package dev.freehold.internal;

import org.jspecify.annotations.NullMarked;
