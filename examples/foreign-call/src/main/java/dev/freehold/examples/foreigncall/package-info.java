/** C sorts the elements of a pool in native memory. */
package dev.freehold.examples.foreigncall;
