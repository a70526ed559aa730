package dev.freehold.mapped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What a device has of a file when the power goes: of what was written since the last force, any
 * page, sector or word of eight bytes may be there as it was at any time since.
 */
final class LostPower {
  private static final int[] UNITS = {4096, 512, 8};

  /** Where the file says how many slots it has, which is on the device before they are used. */
  private static final int GROWN = 4096 + 8;

  private final Path file;
  private final Random random;
  private final List<byte[]> images = new ArrayList<>();

  LostPower(Path file, Random random) {
    this.file = file;
    this.random = random;
  }

  /** The device has what is in the file. */
  void force() throws IOException {
    images.clear();
    write();
  }

  /** The device may have what is in the file. */
  void write() throws IOException {
    images.add(Files.readAllBytes(file));
  }

  /** One of the many contents that the file may have after the end of the machine. */
  byte[] content() {
    byte[] last = images.get(images.size() - 1);
    byte[] content = Arrays.copyOf(images.get(0), last.length);
    int unit = UNITS[random.nextInt(UNITS.length)];
    int kept = random.nextInt(101);
    for (int at = 0; at < content.length; at += unit) {
      byte[] image = random.nextInt(100) < kept ? last : images.get(random.nextInt(images.size()));
      int end = Math.min(Math.min(at + unit, image.length), content.length);
      if (at < end) {
        System.arraycopy(image, at, content, at, end - at);
      }
    }
    System.arraycopy(last, GROWN, content, GROWN, Long.BYTES);
    return content;
  }
}
