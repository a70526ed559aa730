/** The words with which a signature says who owns a resource and who only borrows it. */
@NullMarked
package dev.freehold;

import org.jspecify.annotations.NullMarked;
