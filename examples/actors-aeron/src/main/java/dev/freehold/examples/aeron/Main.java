package dev.freehold.examples.aeron;

import dev.freehold.Unsafe;
import dev.freehold.actor.ActorRef;
import dev.freehold.actor.ActorSystem;
import dev.freehold.actor.WhenFull;
import io.aeron.Aeron;
import io.aeron.Publication;
import io.aeron.driver.MediaDriver;
import io.aeron.driver.ThreadingMode;
import java.util.concurrent.CountDownLatch;

/**
 * Sends quotes to an actor over Aeron, by shared memory and by UDP, with the driver in this
 * process.
 */
@Unsafe("the driver, its client and what is made of them end with the program")
public final class Main {
  private static final int QUOTES = 100_000;
  private static final int STREAM = 1001;

  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    MediaDriver.Context context =
        new MediaDriver.Context().threadingMode(ThreadingMode.SHARED).dirDeleteOnShutdown(true);
    try (MediaDriver driver = MediaDriver.launchEmbedded(context);
        Aeron aeron =
            Aeron.connect(new Aeron.Context().aeronDirectoryName(driver.aeronDirectoryName()))) {
      send(aeron, "aeron:ipc");
      send(aeron, "aeron:udp?endpoint=localhost:24325");
    }
  }

  private static void send(Aeron aeron, String channel) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(QUOTES);
    QuotePool pool = QuotePool.create();
    ActorSystem system = ActorSystem.create("aeron");
    ActorRef<Quote> book =
        system.spawn(
            "book",
            self ->
                quote -> {
                  quote.close();
                  done.countDown();
                });
    QuoteReceiver receiver = new QuoteReceiver(aeron.addSubscription(channel, STREAM), book);
    Publication publication = aeron.addPublication(channel, STREAM);
    while (!publication.isConnected()) {
      Thread.sleep(1);
    }
    RemoteQuotes remote = new RemoteQuotes(publication, pool, WhenFull.BLOCK);
    long begin = System.nanoTime();
    for (int i = 0; i < QUOTES; i++) {
      Quote quote = pool.alloc();
      quote.instrument(i);
      quote.price(1_000_000L + i);
      quote.size(100);
      remote.send(quote);
    }
    done.await();
    System.out.printf(
        "%s: %,d quotes, %,d ns each%n", channel, QUOTES, (System.nanoTime() - begin) / QUOTES);
    receiver.close();
    system.close();
    publication.close();
    pool.close();
  }
}
