package dev.freehold.examples.server.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Hashes byte strings, eight bytes at a time. It begins with a number that nobody outside knows, so
 * that nobody can send keys that collide.
 */
final class Hashing {
  private static final long SEED = new java.security.SecureRandom().nextLong();
  private static final long SPREAD = 0x9e37_79b9_7f4a_7c15L;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Hashing() {}

  static int hash(byte[] bytes, int offset, int length) {
    long hash = SEED ^ length;
    int at = offset;
    int end = offset + length;
    for (; end - at >= Long.BYTES; at += Long.BYTES) {
      hash = mix(hash ^ (long) LONGS.get(bytes, at));
    }
    long rest = 0;
    for (; at < end; at++) {
      rest = rest << Byte.SIZE | bytes[at] & 0xFF;
    }
    hash = mix(hash ^ rest);
    return (int) (hash ^ hash >>> Integer.SIZE);
  }

  private static long mix(long value) {
    long high = Math.multiplyHigh(value, SPREAD);
    return value * SPREAD ^ high;
  }

  /** The hash of a name that an owner has: other owners' equal names have others. */
  static int of(long owner, int hash) {
    long mixed = (owner + 1) * SPREAD;
    return hash ^ (int) (mixed ^ mixed >>> Integer.SIZE);
  }
}
