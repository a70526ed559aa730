package dev.freehold.examples.server.persist;

import dev.freehold.examples.server.resp.Output;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that grows at its end. */
final class AppendFile implements AutoCloseable {
  private static final int ROOM = 64 * 1024;

  private final Path path;
  private final FileChannel channel;
  private final ByteBuffer direct = ByteBuffer.allocateDirect(ROOM);
  private long size;

  AppendFile(Path path) throws IOException {
    this.path = path;
    channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    size = channel.size();
    channel.position(size);
  }

  Path path() {
    return path;
  }

  long size() {
    return size;
  }

  /** Writes all of it, or nothing: where the disk is full the file is cut to what it was. */
  void write(Output bytes) throws IOException {
    try {
      for (int at = 0; at < bytes.size(); at += ROOM) {
        direct.clear();
        direct.put(bytes.bytes(), at, Math.min(ROOM, bytes.size() - at)).flip();
        while (direct.hasRemaining()) {
          channel.write(direct);
        }
      }
      size += bytes.size();
    } catch (IOException full) {
      channel.truncate(size);
      channel.position(size);
      throw full;
    }
  }

  /** Returns once what was written is on the disk. */
  void force() throws IOException {
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
