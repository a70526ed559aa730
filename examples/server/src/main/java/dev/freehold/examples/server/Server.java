package dev.freehold.examples.server;

import dev.freehold.Mut;
import dev.freehold.examples.server.command.Context;
import dev.freehold.examples.server.command.Desk;
import dev.freehold.examples.server.command.Dispatcher;
import dev.freehold.examples.server.config.Options;
import dev.freehold.examples.server.config.Settings;
import dev.freehold.examples.server.net.EventLoop;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.StoreSizes;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The server: reads its options, owns the store and what the clients have begun, and lends both to
 * the event loop until that ends.
 */
public final class Server {
  /**
   * How many bytes of heap a byte of the store may need: objects have headers, and a pool that was
   * full of one kind of slots keeps them when they are free and another kind is needed.
   */
  private static final int HEAP_FACTOR = 5;

  private final Settings settings;
  private final Context context;
  private final Dispatcher dispatcher;
  private final Metrics metrics;
  private final Persistence persistence;
  private @Nullable MeterRegistry registry;
  private final Routine routine;
  private final EventLoop loop;
  private final CountDownLatch ended = new CountDownLatch(1);

  /** Makes a server that does nothing yet. */
  public Server(Settings settings) throws IOException {
    this.settings = settings;
    context = new Context(settings);
    dispatcher = new Dispatcher(context);
    ValueCommands.bind(context.table());
    metrics = new Metrics(context);
    persistence = new Persistence(context);
    routine = new Routine(context, dispatcher, persistence);
    loop = new EventLoop(context, dispatcher, routine);
  }

  /** Shows itself to Micrometer once it runs. */
  public void meters(MeterRegistry to) {
    registry = to;
  }

  /** Begins. */
  public static void main(String[] words) throws IOException {
    Settings settings = new Settings();
    try {
      Options.read(words, settings);
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage());
      System.exit(1);
    }
    Thread.currentThread().setName("server");
    Server server = new Server(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(server::end, "end"));
    try {
      server.run(port -> System.out.println("Ready to accept connections on port " + port));
    } catch (IOException failed) {
      System.err.println("The server ends: " + failed.getMessage());
      System.exit(1);
    }
  }

  /** Listens where the options say; returns the port. */
  private int open() throws IOException {
    int port = (int) settings.number("port");
    for (String address : settings.text("bind").split(" ")) {
      String host = address.startsWith("-") ? address.substring(1) : address;
      InetSocketAddress at =
          host.equals("*") ? new InetSocketAddress(port) : new InetSocketAddress(host, port);
      port = listen(at);
    }
    return port;
  }

  private int listen(InetSocketAddress at) throws IOException {
    try {
      return loop.listen(at, (int) settings.number("tcp-backlog"));
    } catch (IOException refused) {
      throw new IOException("it cannot listen on " + at + ": " + refused.getMessage(), refused);
    }
  }

  /**
   * Serves until it is told to end. The thread that calls it owns the store.
   *
   * @param whenOpen is given the port once clients can connect
   */
  public void run(IntConsumer whenOpen) throws IOException {
    try (Store store = Store.create(sizes());
        Desk desk = new Desk()) {
      serve(whenOpen, store, desk);
    } finally {
      ended.countDown();
    }
  }

  private StoreSizes sizes() {
    long fits = Runtime.getRuntime().maxMemory() / HEAP_FACTOR;
    long most = settings.number("maxmemory");
    if (most > fits) {
      System.err.println(
          "maxmemory may be too large for a heap of "
              + Runtime.getRuntime().maxMemory()
              + " bytes: give Java "
              + HEAP_FACTOR
              + " times as much");
    }
    return new StoreSizes(most > 0 ? most : fits, (int) settings.number("databases"));
  }

  private void serve(IntConsumer whenOpen, @Mut Store store, @Mut Desk desk) throws IOException {
    dispatcher.attach(store);
    context.control(new Controls(loop, persistence));
    persistence.begin(store);
    if (settings.isOn("watch")) {
      Metrics.watch(store, desk);
    }
    MeterRegistry meters = registry;
    if (meters != null) {
      metrics.bind(meters, store, desk);
    }
    int port = open();
    metrics.open(port);
    whenOpen.accept(port);
    loop.run(store, desk);
    metrics.close();
    persistence.end();
    loop.closeAll(desk);
  }

  /** Has the server end; returns once it has. */
  public void stop() {
    loop.stop();
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends on a signal, in order: what was acknowledged is written down, and the exit code is 0. */
  private void end() {
    if (ended.getCount() > 0) {
      stop();
      Runtime.getRuntime().halt(0);
    }
  }
}
