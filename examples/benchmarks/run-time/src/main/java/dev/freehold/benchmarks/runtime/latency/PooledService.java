package dev.freehold.benchmarks.runtime.latency;

import dev.freehold.Unsafe;

/** Takes messages from a pool and gives them back. */
@Unsafe("keeps elements of a pool in an array, for as long as the process lasts")
final class PooledService implements Service {
  private final Places places = new Places();
  private final MessagePool pool = MessagePool.create();
  private final MessagePool.Element[] live = new MessagePool.Element[Load.LIVE];
  private final MessagePool.Element[] passing = new MessagePool.Element[Load.PASSING];

  PooledService() {
    for (int i = 0; i < live.length; i++) {
      live[i] = create(i);
    }
  }

  @Override
  public long answer(long request) {
    long sum = 0;
    for (int i = 0; i < Load.KEPT; i++) {
      int place = places.next();
      MessagePool.Element old = live[place];
      sum += read(old);
      pool.free(old);
      live[place] = create(request + i);
    }
    for (int i = 0; i < Load.PASSING; i++) {
      passing[i] = create(request + i);
    }
    for (MessagePool.Element message : passing) {
      sum += read(message);
      pool.free(message);
    }
    return sum;
  }

  private MessagePool.Element create(long number) {
    MessagePool.Element message = pool.alloc();
    message.id(number);
    message.time(number);
    message.price((double) number);
    message.limit((double) number);
    message.quantity((int) number);
    message.venue((int) number);
    message.lot((short) number);
    message.side((byte) number);
    return message;
  }

  private static long read(MessagePool.Element message) {
    return message.id()
        + message.time()
        + (long) message.price()
        + message.quantity()
        + message.side();
  }
}
