package dev.freehold.examples.server.persist;

import dev.freehold.Mut;
import dev.freehold.examples.server.command.InfoText;
import dev.freehold.examples.server.command.Journal;
import dev.freehold.examples.server.command.Wire;
import dev.freehold.examples.server.config.Settings;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Request;
import dev.freehold.examples.server.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Writes changes down. What the commands of a round have logged is written at its end, before any
 * of their clients gets a reply; under {@code always} it is on the disk then.
 */
public final class AppendOnly implements Journal, AutoCloseable {
  private static final byte[] SELECT = Ascii.of("SELECT");
  private static final byte[] MULTI = Ascii.of("*1\r\n$5\r\nMULTI\r\n");
  private static final byte[] EXEC = Ascii.of("*1\r\n$4\r\nEXEC\r\n");
  private static final int NO_DATABASE = -1;
  private static final int ROOM = 64 * 1024;
  private static final int PERCENT = 100;

  private final Folder folder;
  private final Output out = new Output(ROOM);
  private final Forcer forcer;
  private Manifest manifest;
  private AppendFile file;
  private int database = NO_DATABASE;
  private boolean together;
  private boolean begun;
  private boolean always;
  private boolean never;
  private long others;
  private long baseSize;
  private long percent;
  private long least;
  private String lastRewrite = "ok";

  /** Goes on behind what is there. */
  public AppendOnly(Settings settings) throws IOException {
    folder = Folder.of(settings);
    Files.createDirectories(folder.path());
    manifest = Manifest.read(folder.manifest());
    file = open();
    others = sizeOfOthers();
    baseSize = size();
    forcer = new Forcer(file);
    settings.listen(
        all -> {
          always = all.text("appendfsync").equals("always");
          never = all.text("appendfsync").equals("no");
          percent = all.number("auto-aof-rewrite-percentage");
          least = all.number("auto-aof-rewrite-min-size");
        });
  }

  private AppendFile open() throws IOException {
    for (Manifest.Part part : manifest.files()) {
      if (part.type() == 'i' && part.number() == manifest.next() - 1) {
        return new AppendFile(folder.path().resolve(part.name()));
      }
    }
    Manifest.Part made = folder.part(manifest.next(), 'i');
    AppendFile opened = new AppendFile(folder.path().resolve(made.name()));
    manifest = new Manifest(Folder.and(manifest.files(), made));
    manifest.write(folder.manifest());
    return opened;
  }

  private long sizeOfOthers() throws IOException {
    long size = 0;
    for (Manifest.Part part : manifest.files()) {
      Path path = folder.path().resolve(part.name());
      size += path.equals(file.path()) ? 0 : Files.size(path);
    }
    return size;
  }

  private long size() {
    return others + file.size();
  }

  @Override
  public boolean isOn() {
    return true;
  }

  @Override
  public void begin() {
    together = true;
    begun = false;
  }

  @Override
  public void end() {
    if (begun) {
      out.put(EXEC);
    }
    together = false;
  }

  @Override
  public void log(int of, Request request) {
    prepare(of);
    Wire.write(request, out);
  }

  @Override
  public void log(int of, Output requests) {
    prepare(of);
    out.put(requests.bytes(), 0, requests.size());
  }

  private void prepare(int of) {
    if (together && !begun) {
      begun = true;
      out.put(MULTI);
    }
    if (of != database) {
      database = of;
      out.array(2);
      out.bulk(SELECT);
      out.bulk(of);
    }
  }

  /**
   * Writes what was logged, before anybody is told of it. What cannot be written ends the server.
   */
  public void flush() {
    if (out.size() == 0) {
      return;
    }
    try {
      file.write(out);
      if (always) {
        file.force();
      } else if (!never) {
        forcer.wanted();
      }
    } catch (IOException full) {
      throw new UncheckedIOException("what was changed cannot be written down", full);
    }
    out.clear();
  }

  /** Writes all that is stored to a file. */
  public static void save(@Mut Store store, Path path) throws IOException {
    Files.deleteIfExists(path);
    try (AppendFile to = new AppendFile(path)) {
      new Dump(to::write).write(store);
    }
  }

  /** Whether the file has grown so much that it should be written anew. */
  public boolean hasGrown() {
    long size = size();
    return percent > 0
        && size > least
        && size - baseSize > Math.max(1, baseSize) * percent / PERCENT;
  }

  /** Writes all that is stored as a new base, and begins a new file behind it. */
  public void rewrite(@Mut Store store) throws IOException {
    flush();
    lastRewrite = "err";
    long number = manifest.next();
    Manifest.Part base = folder.part(number, 'b');
    Path fresh = folder.path().resolve("temp-rewriteaof-" + number + ".aof");
    Files.deleteIfExists(fresh);
    try (AppendFile to = new AppendFile(fresh)) {
      new Dump(to::write).write(store);
      to.force();
      others = to.size();
      baseSize = others;
    }
    // What stands under these names was left by a rewrite that a crash cut short; no manifest names
    // it.
    Files.move(fresh, folder.path().resolve(base.name()), StandardCopyOption.REPLACE_EXISTING);
    Manifest.Part next = folder.part(number, 'i');
    Files.deleteIfExists(folder.path().resolve(next.name()));
    AppendFile opened = new AppendFile(folder.path().resolve(next.name()));
    Manifest before = manifest;
    manifest = new Manifest(List.of(base, next));
    manifest.write(folder.manifest());
    forcer.use(opened);
    file.close();
    file = opened;
    database = NO_DATABASE;
    folder.delete(before);
    lastRewrite = "ok";
  }

  @Override
  public void describe(InfoText text) {
    text.put("aof_enabled", 1)
        .put("aof_rewrite_in_progress", 0)
        .put("aof_rewrite_scheduled", 0)
        .put("aof_last_bgrewrite_status", lastRewrite)
        .put("aof_last_write_status", "ok")
        .put("aof_current_size", size())
        .put("aof_base_size", baseSize)
        .put("aof_buffer_length", out.size());
  }

  /** Writes what is left, has it on the disk, and ends. */
  @Override
  public void close() throws IOException {
    flush();
    forcer.close();
    file.force();
    file.close();
  }
}
