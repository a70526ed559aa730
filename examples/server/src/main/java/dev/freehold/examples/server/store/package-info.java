/** What is stored: byte strings, keys and values, all of them in pools. It knows no protocol. */
package dev.freehold.examples.server.store;
