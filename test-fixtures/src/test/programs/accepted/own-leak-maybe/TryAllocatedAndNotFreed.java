import dev.freehold.pool.FixedPool;

class TryAllocatedAndNotFreed {
  @FixedPool(capacity = 4)
  interface Job {
    long id();

    void id(long value);
  }

  static boolean run(JobPool jobs, long id) {
    Job job = jobs.tryAlloc();
    if (job == null) {
      return false;
    }
    job.id(id);
    jobs.free(job);
    return true;
  }
}
