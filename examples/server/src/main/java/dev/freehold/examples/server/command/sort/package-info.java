/** SORT and SORT_RO. */
package dev.freehold.examples.server.command.sort;
