package dev.freehold.examples.protocols.pcap;

import dev.freehold.NonEscaping;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** Goes through a file of captured packets, as tcpdump writes it. */
public final class CaptureFile {
  private static final int MAGIC = 0xA1B2C3D4;
  private static final int ETHERNET = 1;

  private CaptureFile() {}

  /**
   * Shows each packet, from the buffer's position to its limit.
   *
   * @param file the whole of it
   * @throws IllegalArgumentException if a big-endian machine wrote the file, or it is of another
   *     kind
   */
  public static void forEach(ByteBuffer file, @NonEscaping Consumer<ByteBuffer> visitor) {
    requireEthernet(file);
    try (PcapRecordPool records = PcapRecordPool.create();
        PcapRecord record = records.alloc()) {
      int end = file.limit();
      while (file.hasRemaining()) {
        records.read(file, record);
        int next = file.position() + record.captured();
        visitor.accept(file.limit(next));
        file.limit(end).position(next);
      }
    }
  }

  private static void requireEthernet(ByteBuffer file) {
    try (PcapHeaderPool headers = PcapHeaderPool.create();
        PcapHeader header = headers.alloc()) {
      headers.read(file, header);
      if (header.magic() != MAGIC || header.linkType() != ETHERNET) {
        throw new IllegalArgumentException("no capture of Ethernet frames: " + header);
      }
    }
  }
}
