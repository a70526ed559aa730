/** Looks at the files of mapped pools from inside. */
package dev.freehold.internal.mapped;
