package dev.freehold.examples.server.command;

import dev.freehold.HandleOf;
import dev.freehold.Ref;
import dev.freehold.examples.server.registry.Registry;
import dev.freehold.examples.server.registry.Topic;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.KeyListener;

/**
 * What commands, and time, have done to keys, until those are told who watch them or wait for them.
 */
final class Aftermath implements KeyListener {
  private static final byte[] DEL = Ascii.of("DEL");
  private static final int USUAL = 256;

  private final Context context;
  private final Sessions sessions;
  private final Output log = new Output(USUAL);
  private final KeyLog touched = new KeyLog();
  private final KeyLog ready = new KeyLog();
  private boolean anyWatched;

  Aftermath(Context context) {
    this.context = context;
    sessions = context.sessions();
  }

  @Override
  public void expired(int database, ByteRange key) {
    gone(database, key);
  }

  @Override
  public void evicted(int database, ByteRange key) {
    gone(database, key);
  }

  private void gone(int database, ByteRange key) {
    touched(database, key.array(), key.offset(), key.length());
    if (context.journal().isOn()) {
      log.clear();
      log.array(2);
      log.bulk(DEL);
      log.bulk(key.array(), key.offset(), key.length());
      context.journal().log(database, log);
    }
  }

  /** Says whether any key is watched at all. */
  void watched(boolean any) {
    anyWatched = any;
  }

  void touched(int database, byte[] key, int start, int length) {
    if (anyWatched) {
      touched.add(database, key, start, length);
    }
  }

  void ready(int database, byte[] key, int start, int length) {
    if (sessions.waiting() > 0) {
      ready.add(database, key, start, length);
    }
  }

  boolean anyTouched() {
    return touched.count() > 0;
  }

  KeyLog ready() {
    return ready;
  }

  /** Has transactions fail that watch what was touched. */
  void tellWatchers(@Ref Registry watched) {
    for (int index = 0; index < touched.count(); index++) {
      tell(
          watched,
          watched.find(
              touched.database(index),
              touched.bytes(),
              touched.start(index),
              touched.length(index)));
    }
    touched.clear();
  }

  private void tell(@Ref Registry watched, @HandleOf(Topic.class) long topic) {
    if (topic == 0) {
      return;
    }
    for (long each = watched.first(topic); each != 0; each = watched.next(each)) {
      sessions.at(watched.client(each)).transaction().touch();
    }
  }
}
