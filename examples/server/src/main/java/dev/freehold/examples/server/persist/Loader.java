package dev.freehold.examples.server.persist;

import dev.freehold.Mut;
import dev.freehold.examples.server.command.Desk;
import dev.freehold.examples.server.command.Dispatcher;
import dev.freehold.examples.server.command.Session;
import dev.freehold.examples.server.config.Settings;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.Limits;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.resp.Request;
import dev.freehold.examples.server.resp.RequestParser;
import dev.freehold.examples.server.store.Store;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/**
 * Runs what was written down. The end of the last file may be missing, as the server or its machine
 * failed while it wrote: then the file is cut behind the last request, or transaction, that is
 * complete.
 */
public final class Loader {
  /** While it loads it is 1970, and no key's time has come: what went was written down as well. */
  private static final long BEGINNING = 0;

  private static final int ROOM = 256 * 1024;

  private final Settings settings;
  private final Dispatcher dispatcher;
  private final RequestParser parser = new RequestParser(Limits.none());
  private final Request request = new Request();
  private final Output out = new Output(ROOM);
  private final Reply reply = new Reply(out);
  private final Session session = new Session(-1, 0, new Nobody(), BEGINNING);
  private byte[] space = new byte[ROOM];
  private long requests;
  private long good;

  /** Makes one that runs what it reads. */
  public Loader(Settings settings, Dispatcher dispatcher) {
    this.settings = settings;
    this.dispatcher = dispatcher;
    session.trust();
  }

  /** Loads one file, of which nothing may be missing; returns how many requests it was. */
  public long loadOne(Path file, @Mut Store store, @Mut Desk desk) throws IOException {
    session.database(0);
    if (load(file, store, desk) < Files.size(file)) {
      throw new IOException(file + " ends inside a request");
    }
    return requests;
  }

  /** Loads what there is; returns how many requests it was. */
  public long load(@Mut Store store, @Mut Desk desk) throws IOException {
    Folder folder = Folder.of(settings);
    List<Manifest.Part> parts = Manifest.read(folder.manifest()).files();
    for (int at = 0; at < parts.size(); at++) {
      session.database(0);
      Path file = folder.path().resolve(parts.get(at).name());
      long good = load(file, store, desk);
      long size = Files.size(file);
      dispatcher.discard(session, desk);
      if (good < size) {
        cut(file, good, size, at == parts.size() - 1);
      }
    }
    return requests;
  }

  private void cut(Path file, long good, long size, boolean last) throws IOException {
    if (!last || !settings.isOn("aof-load-truncated")) {
      throw new IOException(file + " ends inside a request, at byte " + good + " of " + size);
    }
    System.err.println(
        "The end of " + file + " is missing; cut from " + size + " to " + good + " bytes");
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(good);
      channel.force(true);
    }
  }

  /** Loads a file; returns behind which byte nothing is complete. */
  private long load(Path file, @Mut Store store, @Mut Desk desk) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long begin = 0;
      int have = 0;
      good = 0;
      while (true) {
        int more = fill(channel, have);
        if (more == have) {
          return good;
        }
        int at = run(file, begin, more, store, desk);
        begin += at;
        have = more - at;
        System.arraycopy(space, at, space, 0, have);
      }
    }
  }

  private int fill(FileChannel channel, int have) throws IOException {
    if (have == space.length) {
      space = Arrays.copyOf(space, 2 * have);
    }
    int read = channel.read(ByteBuffer.wrap(space, have, space.length - have));
    return have + Math.max(0, read);
  }

  /** Runs the requests that are complete; returns where the first begins that is not. */
  private int run(Path file, long begin, int end, @Mut Store store, @Mut Desk desk)
      throws IOException {
    int at = 0;
    while (at < end) {
      int next = parser.parse(space, at, end, true, request);
      if (next == RequestParser.INCOMPLETE) {
        return at;
      }
      if (next == RequestParser.MALFORMED || space[at] != '*') {
        throw new IOException(file + " is damaged at byte " + (begin + at));
      }
      dispatcher.dispatch(session, request, BEGINNING, store, desk, reply);
      if (out.size() > 0 && out.bytes()[0] == '-') {
        throw new IOException(
            file
                + " cannot be loaded at byte "
                + (begin + at)
                + ": "
                + Ascii.text(out.bytes(), 1, out.size() - 1).trim());
      }
      out.clear();
      requests++;
      at = next;
      if (!session.transaction().isOpen()) {
        good = begin + at;
      }
    }
    return at;
  }

  /** The client that never was. */
  private static final class Nobody implements Session.Link {
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
      return "";
    }

    @Override
    public String local() {
      return "";
    }
  }
}
