package dev.freehold.examples.server.command;

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.examples.server.config.Settings;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.resp.Request;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.StoreSizes;
import java.nio.charset.StandardCharsets;

/** A server without sockets: requests in, replies out, all in one thread. */
@MustRelease("close")
final class Desktop implements AutoCloseable {
  final Settings settings = new Settings();
  final Context context = new Context(settings);
  final Dispatcher dispatcher = new Dispatcher(context);
  private final @Own Store store = Store.create(new StoreSizes(1 << 20, 16));
  private final @Own Desk desk = new Desk();
  private final Output out = new Output(64);
  private final Reply reply = new Reply(out);
  private long now = 1_000_000;

  Desktop() {
    dispatcher.attach(store);
  }

  /** Lets time pass. */
  void pass(@Mut Desktop this, long millis) {
    now += millis;
    dispatcher.waiters().endLate(now, desk);
  }

  Session client() {
    return context.sessions().open(new Silent(), now, true);
  }

  /** Sends a command; returns the reply, line ends shown as blanks. */
  String send(@Mut Desktop this, Session session, String... words) {
    Request request = new Request();
    Output bytes = new Output(64);
    int[] starts = new int[words.length];
    for (int each = 0; each < words.length; each++) {
      starts[each] = bytes.size();
      bytes.put(words[each].getBytes(StandardCharsets.ISO_8859_1));
    }
    request.begin(bytes.bytes());
    for (int each = 0; each < words.length; each++) {
      request.add(starts[each], words[each].length());
    }
    out.clear();
    reply.to(out, session.resp3());
    dispatcher.dispatch(session, request, now, store, desk, reply);
    return text(out.bytes(), out.size());
  }

  /** What was sent to a client that did not ask. */
  String sent(@Mut Desktop this, Session session) {
    byte[] bytes = new byte[(int) session.output().size()];
    desk.blocks().copy(session.output(), bytes, 0);
    desk.blocks().clear(session.output());
    return text(bytes, bytes.length);
  }

  /** A client goes. */
  void leave(@Mut Desktop this, Session session) {
    dispatcher.forget(session, desk);
  }

  /** How many slots are in use of all pools but those of the store. */
  int inUse(@Mut Desktop this) {
    int[] sum = {0};
    desk.pools((name, used, capacity) -> sum[0] += used);
    return sum[0];
  }

  boolean storeIsEmpty() {
    return store.isEmpty();
  }

  private static String text(byte[] bytes, int size) {
    return new String(bytes, 0, size, StandardCharsets.ISO_8859_1).replace("\r\n", " ").trim();
  }

  @Override
  public void close(@Own Desktop this) {
    desk.close();
    store.close();
  }

  /** A connection that nobody is behind. */
  private static final class Silent implements Session.Link {
    @Override
    public void closeAfterReply() {}

    @Override
    public void closeSoon() {}

    @Override
    public void outputWaits() {}

    @Override
    public void resume() {}

    @Override
    public String remote() {
      return "127.0.0.1:1";
    }

    @Override
    public String local() {
      return "127.0.0.1:2";
    }
  }
}
