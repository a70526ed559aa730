package dev.freehold.processor.generate;

/** Writes pools whose elements' fields are fields of Java objects: nothing more is to be done. */
final class HeapWriter implements StorageWriter {}
