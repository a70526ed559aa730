package dev.freehold.internal;

/** Bytes of UTF-8, wherever they are, that are read as characters. */
interface EncodedText {
  /** One byte, from 0. */
  byte byteAt(int index);
}
