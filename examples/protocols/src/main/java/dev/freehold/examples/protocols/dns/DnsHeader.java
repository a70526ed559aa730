package dev.freehold.examples.protocols.dns;

import static dev.freehold.pool.ByteOrder.Order.BIG_ENDIAN;

import dev.freehold.pool.Bits;
import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Packed;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Storage;

/**
 * The first 12 bytes of every DNS message (RFC 1035, 4.1.1; the bits AD and CD are of RFC 2535).
 *
 * <pre>{@code
 *   0  1  2  3  4  5  6  7  8  9 10 11 12 13 14 15
 * +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
 * |                      id                       |
 * |QR|   opcode  |AA|TC|RD|RA| Z|AD|CD|   RCODE   |
 * |                   questions                   |
 * |                    answers                    |
 * |                  authorities                  |
 * |                  additionals                  |
 * +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
 * }</pre>
 */
@Packed
@ByteOrder(BIG_ENDIAN)
@FixedPool(capacity = 4, storage = Storage.NATIVE)
public interface DnsHeader extends PoolElement {
  short id();

  void id(short value);

  @Bits(1)
  boolean isResponse();

  void isResponse(boolean value);

  @Bits(4)
  byte opcode();

  void opcode(byte value);

  @Bits(1)
  boolean isAuthoritative();

  void isAuthoritative(boolean value);

  @Bits(1)
  boolean isTruncated();

  void isTruncated(boolean value);

  @Bits(1)
  boolean recursionDesired();

  void recursionDesired(boolean value);

  @Bits(1)
  boolean recursionAvailable();

  void recursionAvailable(boolean value);

  @Bits(1)
  boolean reserved();

  void reserved(boolean value);

  @Bits(1)
  boolean authenticData();

  void authenticData(boolean value);

  @Bits(1)
  boolean checkingDisabled();

  void checkingDisabled(boolean value);

  @Bits(4)
  byte responseCode();

  void responseCode(byte value);

  short questions();

  void questions(short value);

  short answers();

  void answers(short value);

  short authorities();

  void authorities(short value);

  short additionals();

  void additionals(short value);
}
