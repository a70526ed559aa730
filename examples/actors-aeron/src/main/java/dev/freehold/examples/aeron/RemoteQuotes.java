package dev.freehold.examples.aeron;

import dev.freehold.Concurrent;
import dev.freehold.Own;
import dev.freehold.Unsafe;
import dev.freehold.actor.ActorRef;
import dev.freehold.actor.WhenFull;
import io.aeron.Publication;
import io.aeron.logbuffer.BufferClaim;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Where quotes to an actor of another process are sent. A quote is copied once, from its slot into
 * the buffer that Aeron's driver sends or shares, and released.
 */
@Unsafe("bytes of elements are written into memory that Aeron lends")
public final class RemoteQuotes implements ActorRef<Quote> {
  private static final long PAUSE = TimeUnit.MICROSECONDS.toNanos(20);

  private final Publication publication;
  private final QuotePool pool;
  private final WhenFull whenFull;
  private final AtomicLong dropped = new AtomicLong();

  /**
   * Makes a reference.
   *
   * @param pool of the quotes that are sent
   * @param whenFull what becomes of a quote when the receiver is slower than the sender; what was
   *     sent before is out of reach, so the oldest cannot be dropped
   */
  public RemoteQuotes(Publication publication, QuotePool pool, WhenFull whenFull) {
    if (whenFull == WhenFull.DROP_OLDEST) {
      throw new IllegalArgumentException("what was sent cannot be dropped: drop the newest");
    }
    this.publication = publication;
    this.pool = pool;
    this.whenFull = whenFull;
  }

  @Override
  public void send(@Concurrent @Own Quote message) {
    try {
      BufferClaim claim = new BufferClaim();
      ByteBuffer bytes = pool.bufferOf(message);
      while (!claimed(claim, bytes.capacity())) {
        if (!waits()) {
          return;
        }
      }
      claim.buffer().putBytes(claim.offset(), bytes, 0, bytes.capacity());
      claim.commit();
    } finally {
      message.close();
    }
  }

  private boolean claimed(BufferClaim claim, int length) {
    long position = publication.tryClaim(length, claim);
    if (position == Publication.NOT_CONNECTED
        || position == Publication.CLOSED
        || position == Publication.MAX_POSITION_EXCEEDED) {
      throw new PeerLostException(name());
    }
    return position > 0;
  }

  /** What the policy says when there is no room; whether to try again. */
  private boolean waits() {
    return switch (whenFull) {
      case FAIL -> throw new BackPressureException(name());
      case BLOCK, DROP_OLDEST -> {
        LockSupport.parkNanos(PAUSE);
        yield true;
      }
      case DROP_NEWEST -> {
        dropped.incrementAndGet();
        yield false;
      }
    };
  }

  /** How many quotes found no room. */
  public long dropped() {
    return dropped.get();
  }

  @Override
  public String name() {
    return publication.channel() + "?stream=" + publication.streamId();
  }
}
