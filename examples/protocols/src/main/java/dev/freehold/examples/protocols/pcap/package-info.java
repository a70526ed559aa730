/** Files of captured packets. */
package dev.freehold.examples.protocols.pcap;
