package dev.freehold.examples.foreigncall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A pool in native memory")
class MainTest {
  @Test
  void isSortedByTheCLibrary() throws Throwable {
    assertEquals(
        """
        Trade#0[id=4, price=85.0, symbol=T4]
        Trade#1[id=7, price=86.5, symbol=T7]
        Trade#2[id=1, price=88.25, symbol=T1]
        Trade#3[id=3, price=90.75, symbol=T3]
        Trade#4[id=0, price=91.5, symbol=T0]
        Trade#5[id=6, price=93.0, symbol=T6]
        Trade#6[id=2, price=97.0, symbol=T2]
        Trade#7[id=5, price=99.5, symbol=T5]
        """,
        Main.sorted(91.5, 88.25, 97, 90.75, 85, 99.5, 93, 86.5)
            .replace(System.lineSeparator(), "\n"));
  }
}
