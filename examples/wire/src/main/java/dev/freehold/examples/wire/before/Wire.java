package dev.freehold.examples.wire.before;

import dev.freehold.Mut;
import dev.freehold.Unsafe;
import dev.freehold.pool.Bytes;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Frame;
import dev.freehold.pool.Init;
import dev.freehold.pool.Length;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.StackPool;
import dev.freehold.pool.Storage;
import dev.freehold.pool.Text;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Frames: u16 length, u8 type, payload. Type 1 is a quote: i64 id, f64 price, u8 n, n of UTF-8. */
public final class Wire {
  /** A quote that was received. */
  @StackPool(capacity = 256, storage = Storage.NATIVE, init = Init.ZERO)
  public interface Quote {
    long id();

    void id(long value);

    double price();

    void price(double value);

    @Length(12)
    Text symbol();
  }

  /** What is read from a socket at once. */
  @FixedPool(capacity = 8, storage = Storage.NATIVE, init = Init.ZERO)
  public interface Packet extends PoolElement {
    @Length(8192)
    Bytes data();
  }

  private Wire() {}

  /** Decodes the whole frames that a buffer has; its position moves behind them. */
  public static int decode(ByteBuffer in, @Mut Frame<Quote> out, byte[] scratch) {
    int quotes = 0;
    while (in.remaining() >= 2) {
      int length = in.getShort(in.position()) & 0xFFFF;
      if (in.remaining() < 2 + length) {
        break;
      }
      in.getShort();
      int end = in.position() + length;
      if (in.get() == 1) {
        Quote quote = out.alloc();
        quote.id(in.getLong());
        quote.price(in.getDouble());
        int symbol = in.get() & 0xFF;
        in.get(scratch, 0, symbol);
        quote.symbol().set(new String(scratch, 0, symbol, StandardCharsets.UTF_8));
        quotes++;
      }
      in.position(end);
    }
    return quotes;
  }

  /** The packet's memory, which nothing keeps from being used too long. */
  @Unsafe("the caller is done with the view before the packet is released")
  public static ByteBuffer view(PacketPool packets, @Mut Packet packet, int bytes) {
    return packets.segmentOf(packet).asByteBuffer().order(ByteOrder.BIG_ENDIAN).limit(bytes);
  }
}
