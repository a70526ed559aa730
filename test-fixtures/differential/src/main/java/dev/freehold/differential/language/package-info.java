/** Programs that both languages can write: what they declare, say and do. */
@NullMarked
package dev.freehold.differential.language;

import org.jspecify.annotations.NullMarked;
