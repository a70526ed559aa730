import dev.freehold.actor.ActorRef;
import dev.freehold.actor.ActorSystem;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.SharedPool;

class PoolOfActors {
  @SharedPool(capacity = 4)
  interface Job extends PoolElement {
    int id();

    void id(int value);
  }

  static ActorRef<Job> start(ActorSystem system, JobPool jobs) {
    return system.spawn(
        "worker",
        self -> //! borrow.escapes
            job -> {
              System.out.println(jobs.inUse());
              job.close();
            });
  }
}
