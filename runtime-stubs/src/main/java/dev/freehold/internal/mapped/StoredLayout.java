package dev.freehold.internal.mapped;

import java.util.List;

/** Reads what a file was made for out of its header. */
final class StoredLayout {
  private StoredLayout() {}

  /**
   * The layout that a header describes.
   *
   * <p>Fields for which the header had no room are missing.
   */
  static MappedLayout of(Header header, String pool) {
    List<String> lines = header.layoutText().lines().toList();
    String slots = lines.get(0).substring(MappedLayout.CAPACITY.length());
    boolean grows = slots.startsWith(MappedLayout.UP_TO);
    int capacity = Integer.parseInt(grows ? slots.substring(MappedLayout.UP_TO.length()) : slots);
    long slotSize =
        Long.parseLong(
            lines
                .get(1)
                .substring(
                    MappedLayout.SLOT.length(),
                    lines.get(1).length() - MappedLayout.BYTES.length()));
    boolean sums = lines.size() > 2 && lines.get(2).equals(MappedLayout.SUMS);
    MappedLayout greatest =
        new MappedLayout(
            pool,
            capacity,
            capacity,
            grows,
            sums,
            slotSize,
            lines.subList(sums ? 3 : 2, lines.size()));
    int initial = (int) ((header.fileLength() - greatest.slots()) / slotSize);
    return greatest.startingWith(initial);
  }
}
