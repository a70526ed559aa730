package dev.freehold.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A NUMA topology")
class NumaTopologyTest {
  @TempDir Path directory;

  @Test
  void hasTheNodesOfADirectoryInTheOrderOfTheirNumbers() throws IOException {
    node(10, "12-13\n");
    node(2, "4-5,8\n");
    node(0, "0-3,9-11\n");
    Files.createDirectory(directory.resolve("power"));
    NumaTopology topology = NumaTopology.read(directory);
    assertEquals("[{0, 1, 2, 3, 9, 10, 11}, {4, 5, 8}, {12, 13}]", topology.nodes().toString());
    assertEquals(1, topology.nodeOf(8));
    assertEquals(2, topology.nodeOf(13));
  }

  @Test
  void leavesOutNodesThatHaveMemoryAndNoProcessor() throws IOException {
    node(0, "0-1\n");
    node(1, "\n");
    assertEquals("[{0, 1}]", NumaTopology.read(directory).nodes().toString());
  }

  @Test
  void hasOneNodeWhereNothingIsSaid() {
    NumaTopology topology = NumaTopology.read(directory.resolve("none"));
    assertEquals(1, topology.nodes().size());
    assertEquals(0, topology.nodeOf(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0-", "x", "3-1", "-2", "0,,2", "0-99999999999"})
  void isOneNodeWhereAListIsMalformedAndSaysSo(String list) throws IOException {
    node(0, "0\n");
    node(1, list);
    List<String> told = new ArrayList<>();
    Logger logger = Logger.getLogger("dev.freehold.memory");
    Handler handler = handler(told);
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try {
      assertEquals(1, NumaTopology.read(directory).nodes().size());
    } finally {
      logger.removeHandler(handler);
    }
    assertEquals(1, told.size());
    assertTrue(told.get(0).contains("node1/cpulist is no list of processors"), told.get(0));
  }

  private static Handler handler(List<String> told) {
    return new Handler() {
      @Override
      public void publish(LogRecord logged) {
        told.add(logged.getMessage().replace('\\', '/'));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  @Test
  void putsAProcessorThatIsInNoNodeIntoTheFirst() throws IOException {
    node(0, "0\n");
    node(1, "1\n");
    NumaTopology topology = NumaTopology.read(directory);
    assertEquals(0, topology.nodeOf(64));
    assertEquals(0, topology.nodeOf(-1));
  }

  @Test
  void ofThisMachineHasTheProcessorOfThisThread() {
    NumaTopology topology = NumaTopology.ofThisMachine();
    int processor = CurrentProcessor.number();
    assertTrue(topology.nodeOf(processor) < topology.nodes().size());
  }

  private void node(int number, String processors) throws IOException {
    Path node = Files.createDirectory(directory.resolve("node" + number));
    Files.writeString(node.resolve("cpulist"), processors);
  }
}
