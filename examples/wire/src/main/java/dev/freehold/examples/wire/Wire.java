package dev.freehold.examples.wire;

import dev.freehold.Mut;
import dev.freehold.Ref;
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
  public static int decode(@Ref ByteBuffer in, @Mut Frame<Quote> out) {
    int quotes = 0;
    while (in.remaining() >= 2) {
      int end = in.position() + 2 + (in.getShort(in.position()) & 0xFFFF);
      if (end > in.limit()) {
        break;
      }
      if (in.position(in.position() + 2).get() == 1) {
        Quote quote = out.alloc();
        quote.id(in.getLong());
        quote.price(in.getDouble());
        quote.symbol().set(in, in.get() & 0xFF);
        quotes++;
      }
      in.position(end);
    }
    return quotes;
  }
}
