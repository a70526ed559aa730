/** The same program without texts from bytes and without borrowed buffers. */
package dev.freehold.examples.wire.before;
