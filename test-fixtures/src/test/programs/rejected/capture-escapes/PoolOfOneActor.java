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

  static ActorRef<Job> start(ActorSystem system) {
    return system.spawn(
        "worker",
        self -> {
          JobPool own = JobPool.create();
          return job -> {
            System.out.println(own.inUse()); //! capture.escapes
            job.close();
          };
        });
  }
}
