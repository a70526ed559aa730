package dev.freehold.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which processors are near which memory.
 *
 * @param nodes the processors of each node, by their numbers
 * @since 0.1.0
 */
public record NumaTopology(List<BitSet> nodes) {
  private static final Path SYSTEM = Path.of("/sys/devices/system/node");
  private static final Pattern NODE = Pattern.compile("node\\d+");

  /** Makes a topology of at least one node. */
  public NumaTopology {
    nodes = nodes.isEmpty() ? List.of(new BitSet()) : List.copyOf(nodes);
  }

  /** That of this machine; one node where the operating system does not say. */
  public static NumaTopology ofThisMachine() {
    return read(SYSTEM);
  }

  /**
   * That which a directory of the form of Linux's {@code /sys/devices/system/node} describes: each
   * node with processors, in the order of their numbers. One node if there is no such directory; or
   * if one of its lists cannot be read, of which the logger {@code dev.freehold.memory} tells.
   */
  public static NumaTopology read(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      return new NumaTopology(
          entries
              .filter(entry -> NODE.matcher(entry.getFileName().toString()).matches())
              .sorted((one, other) -> Integer.compare(number(one), number(other)))
              .map(NumaTopology::processors)
              .filter(processors -> !processors.isEmpty())
              .toList());
    } catch (NoSuchFileException | NotDirectoryException none) {
      return new NumaTopology(List.of());
    } catch (IOException | UncheckedIOException unreadable) {
      return oneNode(directory, unreadable);
    }
  }

  /** A list that was skipped would give the nodes behind it other numbers. */
  private static NumaTopology oneNode(Path directory, Exception unreadable) {
    System.getLogger("dev.freehold.memory")
        .log(
            System.Logger.Level.WARNING,
            "Memory is taken to be one node, as %s does not say which there are: %s"
                .formatted(directory, unreadable.getMessage()));
    return new NumaTopology(List.of());
  }

  /**
   * Which node a processor belongs to, from 0 in the order of {@link #nodes}; 0 if it is in none.
   */
  public int nodeOf(int processor) {
    for (int node = 0; node < nodes.size(); node++) {
      if (processor >= 0 && nodes.get(node).get(processor)) {
        return node;
      }
    }
    return 0;
  }

  private static int number(Path node) {
    return Integer.parseInt(node.getFileName().toString().substring("node".length()));
  }

  /** The numbers in a list like {@code 0-3,8}. */
  private static BitSet processors(Path node) {
    Path file = node.resolve("cpulist");
    try {
      return processors(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new UncheckedIOException(
          file + " is no list of processors: " + e.getMessage(), new IOException(e));
    }
  }

  private static BitSet processors(String list) {
    BitSet processors = new BitSet();
    Stream.of(list.split(",", -1))
        .filter(part -> !list.isEmpty())
        .forEach(part -> add(part, processors));
    return processors;
  }

  private static void add(String range, BitSet processors) {
    int dash = range.indexOf('-');
    int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
    int last = Integer.parseInt(range.substring(dash + 1));
    processors.set(first, last + 1);
  }
}
