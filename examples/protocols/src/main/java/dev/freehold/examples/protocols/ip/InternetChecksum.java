package dev.freehold.examples.protocols.ip;

import dev.freehold.Ref;
import java.nio.ByteBuffer;

/**
 * The checksum of IPv4 and UDP: the complement of the sum of all pairs of bytes, in one's
 * complement (RFC 1071). Where the checksum itself is among the bytes and right, the result is 0.
 */
public final class InternetChecksum {
  private static final int SHORTS = 0xffff;

  private InternetChecksum() {}

  /**
   * The checksum of a header.
   *
   * @param start where it begins in the buffer, in bytes
   * @param length in bytes
   */
  public static short of(ByteBuffer bytes, int start, int length) {
    return complement(sum(bytes, start, length));
  }

  /**
   * The checksum of a datagram with its header, and of the addresses (RFC 768).
   *
   * @param start where the UDP header begins in the buffer, in bytes
   */
  public static short ofUdp(@Ref Ipv4Header ip, ByteBuffer bytes, int start) {
    int length = Short.toUnsignedInt(ip.totalLength()) - ip.headerLength() * Integer.BYTES;
    long addresses = halves(ip.source()) + halves(ip.destination());
    return complement(addresses + ip.protocol() + length + sum(bytes, start, length));
  }

  private static long halves(int word) {
    return (word >>> Short.SIZE) + (word & SHORTS);
  }

  private static long sum(ByteBuffer bytes, int start, int length) {
    long sum = 0;
    for (int index = 0; index < length; index++) {
      int part = Byte.toUnsignedInt(bytes.get(start + index));
      sum += index % 2 == 0 ? part << Byte.SIZE : part;
    }
    return sum;
  }

  private static short complement(long sum) {
    long folded = sum;
    while (folded > SHORTS) {
      folded = (folded >>> Short.SIZE) + (folded & SHORTS);
    }
    return (short) ~folded;
  }
}
