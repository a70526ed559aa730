package dev.freehold.benchmarks.actors;

/** The same message as an object of the garbage collector. */
record PlainTick(long id, long price, long size, long time) {}
