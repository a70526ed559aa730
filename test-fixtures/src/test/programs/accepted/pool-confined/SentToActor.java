import dev.freehold.actor.ActorRef;
import dev.freehold.actor.Channel;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;

class SentToActor {
  @FixedPool(capacity = 4, returnRing = true)
  interface Line extends PoolElement {
    int id();

    void id(int value);
  }

  static void log(ActorRef<Line> logger, LinePool lines) {
    Line line = lines.alloc();
    line.id(1);
    logger.send(line);
  }

  static void put(Channel<Line> channel, LinePool lines) {
    channel.send(lines.alloc());
  }
}
