package dev.freehold.examples.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Quotes from a socket")
class MainTest {
  @Test
  void areDecodedAndEchoed() throws Exception {
    assertEquals(
        """
        read 1400
        decoded 50, in use 50
        echoed 1400, the same: true
        """,
        Main.run());
  }
}
