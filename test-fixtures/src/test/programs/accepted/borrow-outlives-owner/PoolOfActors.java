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

  static void work() {
    try (JobPool jobs = JobPool.create();
        ActorSystem system = ActorSystem.create("jobs")) {
      ActorRef<Job> worker =
          system.spawn(
              "worker",
              self ->
                  job -> {
                    System.out.println(jobs.inUse());
                    job.close();
                  });
      worker.send(jobs.alloc());
    }
  }
}
