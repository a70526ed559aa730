import dev.freehold.Own;
import dev.freehold.actor.Actor;
import dev.freehold.actor.ActorRef;
import dev.freehold.actor.ActorSystem;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.SharedPool;

class PoolOfOneActor {
  @SharedPool(capacity = 4)
  interface Job extends PoolElement {
    int id();

    void id(int value);
  }

  static class Worker implements Actor<Job> {
    private final @Own JobPool own = JobPool.create();

    @Override
    public void receive(@Own Job job) {
      System.out.println(own.inUse());
      job.close();
    }

    @Override
    public void close(@Own Worker this) {
      own.close();
    }
  }

  static ActorRef<Job> start(ActorSystem system) {
    return system.spawn("worker", self -> new Worker());
  }
}
