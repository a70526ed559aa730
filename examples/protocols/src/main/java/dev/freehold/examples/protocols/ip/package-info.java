/** Ethernet, IPv4 and UDP. */
package dev.freehold.examples.protocols.ip;
