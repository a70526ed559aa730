package dev.freehold.examples.server.net;

import dev.freehold.Mut;
import dev.freehold.examples.server.command.Context;
import dev.freehold.examples.server.command.Desk;
import dev.freehold.examples.server.command.Dispatcher;
import dev.freehold.examples.server.store.Store;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Waits for clients and serves them, one after the other, in the thread that owns the store. A
 * round is: read what has come and run it, write down what changed, send what waits, then see to
 * what time brings.
 */
public final class EventLoop implements AutoCloseable {
  private static final long LONGEST_WAIT = 100;

  private final Dispatcher dispatcher;
  private final Context context;
  private final Selector selector = Selector.open();
  private final List<ServerSocketChannel> doors = new ArrayList<>();
  private final Pending pending = new Pending();
  private final Acceptor acceptor;
  private final Writer writer;
  private final Reader reader;
  private final Clock clock;

  /** Made once: a method reference that is bound at each call would be an object a round. */
  private final Consumer<SelectionKey> note = this::note;

  private SelectionKey[] ready = new SelectionKey[64];
  private int readyCount;
  private @Nullable SelectionKey closedDoor;
  private long nextDoor;
  private volatile boolean stopped;

  /** Makes a loop that listens nowhere yet. */
  public EventLoop(Context context, Dispatcher dispatcher, Clock clock) throws IOException {
    this.dispatcher = dispatcher;
    this.context = context;
    this.clock = clock;
    acceptor = new Acceptor(context, selector, pending);
    writer = new Writer(context.statistics());
    reader = new Reader(context, dispatcher, writer);
  }

  /** Listens; returns the port, which the system chooses if it is 0. */
  public int listen(InetSocketAddress address, int backlog) throws IOException {
    ServerSocketChannel door = ServerSocketChannel.open();
    door.setOption(StandardSocketOptions.SO_REUSEADDR, true);
    door.bind(address, backlog);
    door.configureBlocking(false);
    door.register(selector, SelectionKey.OP_ACCEPT);
    doors.add(door);
    return ((InetSocketAddress) door.getLocalAddress()).getPort();
  }

  /** Has {@link #run} return soon; any thread may call it. */
  public void stop() {
    stopped = true;
    selector.wakeup();
  }

  /**
   * Has clients wait.
   *
   * @param until milliseconds since 1970; 0 has them wait no longer
   * @param writesOnly whether only those wait who want to change something
   */
  public void pause(long until, boolean writesOnly) {
    reader.pause(until, writesOnly);
  }

  /** Serves until it is stopped. */
  public void run(@Mut Store store, @Mut Desk desk) throws IOException {
    while (!stopped) {
      long now = System.currentTimeMillis();
      select(now);
      now = System.currentTimeMillis();
      for (int each = 0; each < readyCount; each++) {
        SelectionKey key = ready[each];
        ready[each] = null;
        serve(key, now, store, desk);
      }
      readyCount = 0;
      tick(now, store, desk);
      settle(now, store, desk);
    }
  }

  private void select(long now) throws IOException {
    long wait = Math.min(LONGEST_WAIT, dispatcher.waiters().nextEnd() - now);
    if (wait > 0 && pending.isEmpty()) {
      selector.select(note, wait);
    } else {
      selector.selectNow(note);
    }
  }

  private void note(SelectionKey key) {
    if (readyCount == ready.length) {
      ready = Arrays.copyOf(ready, 2 * ready.length);
    }
    ready[readyCount++] = key;
  }

  /** Where nobody can be taken in, as there are no more files, it is tried again a little later. */
  private void accept(SelectionKey key, long now) {
    try {
      acceptor.accept((ServerSocketChannel) key.channel(), now);
    } catch (IOException full) {
      key.interestOps(0);
      closedDoor = key;
      System.err.println("A client could not be taken in: " + full);
    }
  }

  private void openDoor() {
    SelectionKey key = closedDoor;
    if (key != null && key.isValid()) {
      key.interestOps(SelectionKey.OP_ACCEPT);
    }
    closedDoor = null;
  }

  private void serve(SelectionKey key, long now, @Mut Store store, @Mut Desk desk) {
    if (!key.isValid()) {
      return;
    }
    if (key.isAcceptable()) {
      accept(key, now);
      return;
    }
    Connection connection = (Connection) key.attachment();
    try {
      if (key.isWritable()) {
        writer.drain(connection, desk.blocks());
      }
      if (key.isReadable() && !connection.broken() && !connection.ending()) {
        reader.read(connection, now, store, desk);
      }
    } catch (IOException gone) {
      connection.closeSoon();
    } catch (RuntimeException | OutOfMemoryError defect) {
      abandon(connection, defect);
    }
  }

  /**
   * A defect is one client's, and not that of all: it loses its connection, and the others go on.
   */
  private void abandon(Connection connection, Throwable defect) {
    System.err.println("A client is sent away, as its command failed:");
    defect.printStackTrace();
    reader.abandon();
    connection.closeSoon();
  }

  /** Writes down what changed, then looks at each connection that asked for it. */
  private void settle(long now, @Mut Store store, @Mut Desk desk) {
    clock.beforeReplies();
    while (!pending.isEmpty()) {
      int count = pending.count();
      for (int each = 0; each < count; each++) {
        settle(pending.take(each), now, store, desk);
      }
      pending.dropTo(count);
      clock.beforeReplies();
    }
  }

  private void settle(Connection connection, long now, @Mut Store store, @Mut Desk desk) {
    if (connection.closed()) {
      return;
    }
    try {
      if (!connection.broken()) {
        writer.drain(connection, desk.blocks());
      }
      if (!connection.broken() && connection.takeResume()) {
        reader.resume(connection, now, store, desk);
      }
    } catch (IOException gone) {
      connection.closeSoon();
    } catch (RuntimeException | OutOfMemoryError defect) {
      abandon(connection, defect);
    }
    if (connection.broken() || connection.ending() && connection.session().output().isEmpty()) {
      close(connection, desk);
    }
  }

  private void close(Connection connection, @Mut Desk desk) {
    connection.close();
    dispatcher.forget(connection.session(), desk);
    desk.blocks().clear(connection.input());
  }

  private void tick(long now, @Mut Store store, @Mut Desk desk) {
    if (now >= nextDoor) {
      nextDoor = now + LONGEST_WAIT;
      openDoor();
    }
    if (reader.pauseEnds(now)) {
      context.sessions().all().forEach(session -> session.link().resume());
    }
    dispatcher.waiters().endLate(now, desk);
    clock.tick(now, store, desk);
  }

  /** Closes all sockets; nobody is served any more. */
  public void closeAll(@Mut Desk desk) throws IOException {
    for (var session : context.sessions().all()) {
      close((Connection) session.link(), desk);
    }
    close();
  }

  @Override
  public void close() throws IOException {
    for (ServerSocketChannel door : doors) {
      door.close();
    }
    selector.close();
  }

  /** What is done now and then, and before anybody is told what was done. */
  public interface Clock {
    /** Called each round; most do nothing most of the time. */
    void tick(long now, @Mut Store store, @Mut Desk desk);

    /** Called before replies are sent. */
    void beforeReplies();
  }
}
