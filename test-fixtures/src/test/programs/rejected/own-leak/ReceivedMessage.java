import dev.freehold.Own;
import dev.freehold.actor.Actor;
import dev.freehold.actor.ActorRef;
import dev.freehold.actor.ActorSystem;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolElement;

class ReceivedMessage {
  @FixedPool(capacity = 4, returnRing = true)
  interface Line extends PoolElement {
    int id();

    void id(int value);
  }

  static class Logger implements Actor<Line> {
    @Override
    public void receive(@Own Line line) {
      System.out.println(line.id());
    } //! own.leak
  }

  static ActorRef<Line> start(ActorSystem system) {
    return system.spawn("logger", self -> line -> System.out.println(line.id())); //! own.leak
  }
}
