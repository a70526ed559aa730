/** Reads what real programs have sent, each header a declaration. */
package dev.freehold.examples.protocols;
