package dev.freehold.examples.actors.network;

/** Text as it comes from outside; it does not change, so that anybody may have it. */
public record Packet(String data) {}
