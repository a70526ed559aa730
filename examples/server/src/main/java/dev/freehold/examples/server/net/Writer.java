package dev.freehold.examples.server.net;

import dev.freehold.Mut;
import dev.freehold.examples.server.blocks.Blocks;
import dev.freehold.examples.server.command.Statistics;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.pool.PoolExhaustedException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes replies to sockets. What a client does not take at once waits in blocks. */
final class Writer {
  private static final int ROOM = 64 * 1024;

  private final ByteBuffer direct = ByteBuffer.allocateDirect(ROOM);
  private final byte[] scratch = new byte[4096];
  private final Statistics statistics;

  Writer(Statistics statistics) {
    this.statistics = statistics;
  }

  /** Writes as much as the client takes; the rest waits. */
  void write(Connection to, Output out, @Mut Blocks blocks) throws IOException {
    if (to.session().output().isEmpty()) {
      int sent = direct(to, out);
      if (sent < out.size()) {
        keep(to, out, sent, blocks);
        to.waitForRoom(true);
      }
    } else {
      keep(to, out, 0, blocks);
    }
    out.clear();
  }

  private int direct(Connection to, Output out) throws IOException {
    int sent = 0;
    while (sent < out.size()) {
      int count = Math.min(out.size() - sent, ROOM);
      direct.clear();
      direct.put(out.bytes(), sent, count).flip();
      int taken = to.channel().write(direct);
      statistics.wrote(taken);
      sent += taken;
      if (taken < count) {
        break;
      }
    }
    return sent;
  }

  /** Has replies wait. A client for whom there is no room is sent away. */
  void keep(Connection to, Output out, @Mut Blocks blocks) {
    keep(to, out, 0, blocks);
    out.clear();
  }

  private static void keep(Connection to, Output out, int from, @Mut Blocks blocks) {
    try {
      blocks.append(to.session().output(), out.bytes(), from, out.size() - from);
    } catch (PoolExhaustedException full) {
      to.closeSoon();
    }
  }

  /** Writes what waits, as much as the client takes. */
  void drain(Connection to, @Mut Blocks blocks) throws IOException {
    boolean waited = !to.session().output().isEmpty();
    while (!to.session().output().isEmpty()) {
      direct.clear();
      blocks.copy(to.session().output(), direct, scratch);
      direct.flip();
      int count = direct.remaining();
      int taken = to.channel().write(direct);
      statistics.wrote(taken);
      blocks.drop(to.session().output(), taken);
      if (taken < count) {
        to.waitForRoom(true);
        return;
      }
    }
    if (waited) {
      to.waitForRoom(false);
    }
  }
}
