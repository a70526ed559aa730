package dev.freehold.examples.protocols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.freehold.examples.protocols.ip.Datagram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Each field of a captured packet has the value")
class CapturesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"dns", "fragments", "checksums"})
  void thatTsharkHasRead(String name) {
    Capture capture = new Capture(name);

    assertFields(capture.fields(), decoded(capture));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dns", "fragments", "checksums"})
  void thatTsharkReadsHere(String name) throws IOException, InterruptedException {
    Capture capture = new Capture(name);
    Path file = Files.write(folder.resolve("file.pcap"), capture.bytes().array());

    assertFields(tshark(file, capture.fields().get(0).split("\t")), decoded(capture));
  }

  private static List<Map<String, Object>> decoded(Capture capture) {
    List<Map<String, Object>> packets = new ArrayList<>();
    try (Datagram datagram = new Datagram()) {
      capture.forEach(frame -> packets.add(DecodedFields.of(frame, datagram)));
    }
    return packets;
  }

  /** Fields that a packet has not are empty, and those that a DNS question leaves out. */
  private static void assertFields(List<String> table, List<Map<String, Object>> packets) {
    String[] names = table.get(0).split("\t");
    assertEquals(table.size() - 1, packets.size());
    for (int packet = 0; packet < packets.size(); packet++) {
      String[] values = table.get(packet + 1).split("\t");
      assertFalse(values.length == 0);
      for (int field = 0; field < values.length; field++) {
        if (!values[field].isEmpty()) {
          assertEquals(
              number(values[field]),
              packets.get(packet).get(names[field]),
              names[field] + " of packet " + (packet + 1));
        }
      }
    }
  }

  /** Later versions of tshark write truth in words. */
  private static Object number(String value) {
    if (value.matches("True|False")) {
      return value.equals("True") ? 1L : 0L;
    }
    if (value.matches("[0-9]+(\\.[0-9]+){3}")) {
      return Stream.of(value.split("\\."))
          .map(Long::valueOf)
          .reduce(0L, (all, each) -> all << 8 | each);
    }
    return value.matches("0x[0-9a-f]+|[0-9]+") ? (Object) Long.decode(decimal(value)) : value;
  }

  private static String decimal(String value) {
    return value.startsWith("0x") ? value : String.valueOf(Long.parseLong(value));
  }

  private static List<String> tshark(Path file, String... names)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "tshark",
                "-r",
                file.toString(),
                "-d",
                "udp.port==5300,dns",
                "-o",
                "ip.defragment:FALSE",
                "-T",
                "fields",
                "-E",
                "header=y"));
    for (String name : names) {
      command.addAll(List.of("-e", name));
    }
    Path output = file.resolveSibling("fields");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectOutput(output.toFile())
              .start();
      assertEquals(0, process.waitFor());
    } catch (IOException absent) {
      assumeTrue(false, "tshark is not installed");
    }
    return Files.readAllLines(output);
  }
}
