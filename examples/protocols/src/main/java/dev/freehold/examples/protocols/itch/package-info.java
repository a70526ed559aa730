/** NASDAQ TotalView-ITCH 5.0 in MoldUDP64. */
package dev.freehold.examples.protocols.itch;
