/** The domain name system. */
package dev.freehold.examples.protocols.dns;
