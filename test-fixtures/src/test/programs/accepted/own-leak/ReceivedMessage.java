import dev.freehold.Own;
import dev.freehold.actor.Actor;
import dev.freehold.actor.ActorContext;
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
    private final ActorContext<Line> self;

    Logger(ActorContext<Line> self) {
      this.self = self;
    }

    @Override
    public void receive(@Own Line line) {
      if (line.id() == 0) {
        self.stash(line);
      } else {
        self.unstash();
        line.close();
      }
    }
  }

  static ActorRef<Line> start(ActorSystem system) {
    ActorRef<String> words = system.spawn("words", self -> word -> System.out.println(word.length()));
    words.send("begin");
    ActorRef<Line> last = system.spawn("last", Logger::new);
    return system.spawn("first", self -> line -> last.send(line));
  }
}
