package dev.freehold.examples.protocols;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A capture of DNS")
class MainTest {
  @Test
  void isShownADatagramALine() {
    assertEquals(
        """
        127.0.0.1:39020 > 127.0.0.1:5300 question 5606 freehold.example code 0
        127.0.0.1:5300 > 127.0.0.1:39020 answer 5606 freehold.example code 0
        127.0.0.1:50523 > 127.0.0.1:5300 question 30622 nowhere.example code 0
        127.0.0.1:5300 > 127.0.0.1:50523 answer 30622 nowhere.example code 3
        127.0.0.1:49489 > 127.0.0.1:5300 question 50417 freehold.example code 0
        127.0.0.1:5300 > 127.0.0.1:49489 answer 50417 freehold.example code 5
        """,
        Main.described(new Capture("dns").bytes()));
  }
}
