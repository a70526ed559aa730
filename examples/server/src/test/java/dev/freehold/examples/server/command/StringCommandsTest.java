package dev.freehold.examples.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Strings, numbers and bits. The replies are those of redis-server 7.0.15. */
class StringCommandsTest {
  @Test
  void whatIsSetIsThere() {
    try (Desktop server = new Desktop()) {
      Session me = server.client();
      assertEquals("$-1", server.send(me, "GET", "k"));
      assertEquals("+OK", server.send(me, "SET", "k", "value"));
      assertEquals("$5 value", server.send(me, "GET", "k"));
      assertEquals("+OK", server.send(me, "set", "k", "w", "ex", "10", "XX"));
      assertEquals(":10", server.send(me, "TTL", "k"));
      assertEquals("$1 w", server.send(me, "SET", "k", "z", "KEEPTTL", "GET"));
      assertEquals(":10", server.send(me, "TTL", "k"));
    }
  }

  @Test
  void optionsThatDoNotFitAreRefused() {
    try (Desktop server = new Desktop()) {
      Session me = server.client();
      assertEquals("-ERR syntax error", server.send(me, "SET", "k", "v", "NX", "XX"));
      assertEquals(
          "-ERR invalid expire time in 'set' command", server.send(me, "SET", "k", "v", "EX", "0"));
      assertEquals(
          "-ERR value is not an integer or out of range",
          server.send(me, "SET", "k", "v", "PX", "soon"));
      assertEquals("-ERR wrong number of arguments for 'get' command", server.send(me, "GET"));
    }
  }

  @Test
  void aKeyIsGoneWhenItsTimeHasCome() {
    try (Desktop server = new Desktop()) {
      Session me = server.client();
      server.send(me, "SET", "k", "v", "PX", "100");
      server.pass(99);
      assertEquals("$1 v", server.send(me, "GET", "k"));
      server.pass(1);
      assertEquals("$-1", server.send(me, "GET", "k"));
      assertTrue(server.storeIsEmpty());
    }
  }

  @Test
  void numbersAreCounted() {
    try (Desktop server = new Desktop()) {
      Session me = server.client();
      assertEquals(":1", server.send(me, "INCR", "n"));
      assertEquals(":-9", server.send(me, "DECRBY", "n", "10"));
      server.send(me, "SET", "n", "9223372036854775807");
      assertEquals("-ERR increment or decrement would overflow", server.send(me, "INCR", "n"));
      server.send(me, "SET", "n", "10.50");
      assertEquals("$4 10.6", server.send(me, "INCRBYFLOAT", "n", "0.1"));
      assertEquals("-ERR value is not an integer or out of range", server.send(me, "INCR", "n"));
    }
  }

  @Test
  void partsAreReadAndWritten() {
    try (Desktop server = new Desktop()) {
      Session me = server.client();
      assertEquals(":5", server.send(me, "APPEND", "k", "hello"));
      assertEquals(":8", server.send(me, "SETRANGE", "k", "5", "you"));
      assertEquals("$3 you", server.send(me, "GETRANGE", "k", "-3", "-1"));
      assertEquals("$0", server.send(me, "GETRANGE", "k", "5", "2"));
      assertEquals(":8", server.send(me, "STRLEN", "k"));
    }
  }

  @Test
  void bitsAreSetCountedAndFound() {
    try (Desktop server = new Desktop()) {
      Session me = server.client();
      assertEquals(":0", server.send(me, "SETBIT", "b", "9", "1"));
      assertEquals(":1", server.send(me, "GETBIT", "b", "9"));
      assertEquals(":1", server.send(me, "BITCOUNT", "b"));
      assertEquals(":9", server.send(me, "BITPOS", "b", "1"));
      assertEquals(":0", server.send(me, "BITPOS", "b", "0"));
      assertEquals(
          "*3 :0 :255 :7",
          server.send(
              me,
              "BITFIELD",
              "f",
              "SET",
              "u8",
              "0",
              "255",
              "GET",
              "u8",
              "0",
              "INCRBY",
              "u8",
              "0",
              "8"));
    }
  }

  @Test
  void twoStringsHaveSomethingInCommon() {
    try (Desktop server = new Desktop()) {
      Session me = server.client();
      server.send(me, "MSET", "a", "ohmytext", "b", "mynewtext");
      assertEquals("$6 mytext", server.send(me, "LCS", "a", "b"));
      assertEquals(":6", server.send(me, "LCS", "a", "b", "LEN"));
      assertEquals(
          "*4 $7 matches *1 *3 *2 :4 :7 *2 :5 :8 :4 $3 len :6",
          server.send(me, "LCS", "a", "b", "IDX", "MINMATCHLEN", "4", "WITHMATCHLEN"));
    }
  }

  @Test
  void fullIsAnErrorAndNoCrash() {
    try (Desktop server = new Desktop()) {
      Session me = server.client();
      server.settings.set(java.util.Map.of("maxmemory", "200000"));
      String large = "x".repeat(10_000);
      String last = "+OK";
      for (int each = 0; each < 100 && last.equals("+OK"); each++) {
        last = server.send(me, "SET", "k" + each, large);
      }
      assertEquals("-OOM command not allowed when used memory > 'maxmemory'.", last);
      assertEquals("$10000 " + large, server.send(me, "GET", "k0"));
      assertEquals("+OK", server.send(me, "FLUSHALL"));
      assertEquals("+OK", server.send(me, "SET", "k", "v"));
    }
  }

  @Test
  void aPolicyMakesRoom() {
    try (Desktop server = new Desktop()) {
      Session me = server.client();
      server.settings.set(
          java.util.Map.of("maxmemory", "200000", "maxmemory-policy", "allkeys-lru"));
      for (int each = 0; each < 100; each++) {
        server.pass(1_000);
        assertEquals("+OK", server.send(me, "SET", "k" + each, "x".repeat(10_000)));
        assertEquals("$10000 " + "x".repeat(10_000), server.send(me, "GET", "k" + each));
      }
      assertTrue(Integer.parseInt(server.send(me, "DBSIZE").substring(1)) < 20);
    }
  }
}
