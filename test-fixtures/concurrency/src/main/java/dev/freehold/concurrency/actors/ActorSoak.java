package dev.freehold.concurrency.actors;

import dev.freehold.actor.ActorListener;
import dev.freehold.actor.ActorOptions;
import dev.freehold.actor.ActorRef;
import dev.freehold.actor.ActorSystem;
import dev.freehold.actor.AskTimeoutException;
import dev.freehold.actor.Directive;
import dev.freehold.actor.Dispatcher;
import dev.freehold.actor.MailboxFullException;
import dev.freehold.actor.Supervision;
import dev.freehold.actor.WhenFull;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Actors that send, forward, put back, ask, fail, are restarted and stopped, for as long as one
 * likes. In the end every element is back in its pool; whatever else went wrong is counted.
 */
public final class ActorSoak {
  private record Question(int number, ActorRef<Job> asker) {}

  private static final Duration SHORT = Duration.ofMillis(200);

  private final JobPool jobs = JobPool.create();
  private final AtomicLong received = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private final AtomicLong late = new AtomicLong();
  private final List<Throwable> unexpected = new ArrayList<>();
  private final ActorSystem system;

  private ActorSoak(Dispatcher dispatcher) {
    system = ActorSystem.create("soak", dispatcher, new Expecting());
  }

  /** Failures that the actors are made for are counted, all others kept. */
  private final class Expecting implements ActorListener {
    @Override
    public void failed(String actor, Throwable failure, Directive directive) {
      failed.incrementAndGet();
      boolean expected =
          failure instanceof Planned
              || failure instanceof MailboxFullException
              || failure instanceof AskTimeoutException;
      if (!expected) {
        synchronized (unexpected) {
          unexpected.add(failure);
        }
      }
    }
  }

  /** A failure that belongs to the soak. */
  private static final class Planned extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Planned() {
      super("planned", null, false, false);
    }
  }

  /** Runs for a number of seconds: ten minutes, unless another is given. */
  public static void main(String[] arguments) throws InterruptedException {
    long seconds = arguments.length == 0 ? 600 : Long.parseLong(arguments[0]);
    System.out.println(run(Dispatcher.virtualThreads(), seconds * 1000));
  }

  /**
   * Runs for so many milliseconds.
   *
   * @return what happened, for people
   * @throws IllegalStateException if an element is not back in the end, or anything failed that was
   *     not to
   */
  static String run(Dispatcher dispatcher, long millis) throws InterruptedException {
    ActorSoak soak = new ActorSoak(dispatcher);
    soak.work(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis));
    return soak.end();
  }

  private void work(long until) throws InterruptedException {
    ActorRef<Job> sink = workers("sink", ActorOptions.mailbox(64, WhenFull.BLOCK));
    ActorRef<Job> lossy = workers("lossy", ActorOptions.mailbox(8, WhenFull.DROP_OLDEST));
    ActorRef<Question> answers =
        system.spawn("answers", self -> question -> question.asker().send(job(question.number())));
    List<Thread> senders = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      senders.add(new Thread(() -> send(sink, lossy, answers, until)));
    }
    senders.forEach(Thread::start);
    for (int round = 0; System.nanoTime() < until; round++) {
      ActorRef<Integer> writer = system.spawn("writer" + round, self -> new ParcelWriter(self));
      for (int i = 0; i < 50; i++) {
        writer.send(i);
      }
      Thread.sleep(1);
      system.stop(writer);
    }
    for (Thread each : senders) {
      each.join();
    }
  }

  private void send(
      ActorRef<Job> sink, ActorRef<Job> lossy, ActorRef<Question> answers, long until) {
    for (int number = 0; System.nanoTime() < until; number++) {
      Job job = jobs.tryAlloc();
      if (job != null) {
        job.number(number);
        (number % 3 == 0 ? lossy : sink).send(job);
      }
      if (number % 64 == 0) {
        ask(answers, number);
      }
    }
  }

  private void ask(ActorRef<Question> answers, int number) {
    try {
      Job reply = system.<Question, Job>ask(answers, asker -> new Question(number, asker), SHORT);
      reply.close();
    } catch (AskTimeoutException slow) {
      late.incrementAndGet();
    }
  }

  private Job job(int number) {
    Job job = jobs.alloc();
    job.number(number);
    return job;
  }

  /** An actor that forwards to a child, which fails now and then and is restarted. */
  private ActorRef<Job> workers(String name, ActorOptions options) {
    return system.spawn(
        name,
        options.withSupervision(Supervision.restart()),
        self -> {
          ActorRef<Job> worker =
              self.spawn(
                  "worker",
                  ActorOptions.mailbox(32, WhenFull.BLOCK).withSupervision(SOMETIMES),
                  child -> new JobWorker(child, received));
          return worker::send;
        });
  }

  private static final Supervision SOMETIMES =
      Supervision.restart().atMost(50, Duration.ofMillis(5), Directive.ESCALATE);

  /** Fails, before and after it has released or passed on what it got, or puts it back first. */
  private static final class JobWorker implements dev.freehold.actor.Actor<Job> {
    private final dev.freehold.actor.ActorContext<Job> self;
    private final AtomicLong received;
    private int put;

    JobWorker(dev.freehold.actor.ActorContext<Job> self, AtomicLong received) {
      this.self = self;
      this.received = received;
    }

    @Override
    public void receive(Job job) {
      received.incrementAndGet();
      int chance = ThreadLocalRandom.current().nextInt(2000);
      if (chance == 0) {
        throw new Planned();
      }
      if (chance < 10 && put++ < 8) {
        self.stash(job);
        return;
      }
      if (chance == 11) {
        self.after(Duration.ofMillis(1), job);
        throw new Planned();
      }
      job.close();
      if (chance == 12) {
        throw new Planned();
      }
      if (put > 0) {
        put = 0;
        self.unstash();
      }
    }
  }

  /** Sends from a pool of its own to a child, until it is stopped, with elements on their way. */
  private static final class ParcelWriter implements dev.freehold.actor.Actor<Integer> {
    private final ParcelPool parcels = ParcelPool.create();
    private final ActorRef<Parcel> reader;

    ParcelWriter(dev.freehold.actor.ActorContext<Integer> self) {
      self.confine(parcels);
      reader = self.spawn("reader", child -> Parcel::close);
    }

    @Override
    public void receive(Integer count) {
      for (int i = 0; i < count; i++) {
        Parcel parcel = parcels.tryAlloc();
        if (parcel != null) {
          parcel.number(i);
          reader.send(parcel);
        }
      }
    }

    @Override
    public void close() {
      parcels.close();
    }
  }

  private String end() {
    system.close();
    if (!unexpected.isEmpty()) {
      throw new IllegalStateException("failed, and was not to", unexpected.get(0));
    }
    if (jobs.inUse() != 0) {
      throw new IllegalStateException(jobs.inUse() + " elements are not back");
    }
    jobs.close();
    return "received %,d messages, %,d failures, %,d undelivered, %,d replies too late, all pools empty"
        .formatted(received.get(), failed.get(), system.undelivered(), late.get());
  }
}
