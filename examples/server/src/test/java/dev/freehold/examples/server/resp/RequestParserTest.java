package dev.freehold.examples.server.resp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests are read where they lie, and what is none is told in Redis's words. */
class RequestParserTest {
  private final Limits limits = new Limits();
  private final RequestParser parser = new RequestParser(limits);
  private final Request request = new Request();

  private int parse(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return parser.parse(bytes, 0, bytes.length, true, request);
  }

  private List<String> arguments() {
    List<String> all = new ArrayList<>();
    for (int each = 0; each < request.count(); each++) {
      all.add(
          new String(
              request.bytes(),
              request.start(each),
              request.length(each),
              StandardCharsets.ISO_8859_1));
    }
    return all;
  }

  @Test
  void argumentsAreRangesOfTheBytes() {
    assertEquals(31, parse("*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$5\r\nhello\r\n*1\r\n"));
    assertEquals(List.of("SET", "k", "hello"), arguments());
  }

  @Test
  void aBulkStringMayHoldLineEnds() {
    parse("*2\r\n$4\r\nECHO\r\n$4\r\na\r\nb\r\n");
    assertEquals(List.of("ECHO", "a\r\nb"), arguments());
  }

  @Test
  void anEmptyRequestIsPassedOver() {
    assertEquals(4, parse("*0\r\n"));
    assertEquals(0, request.count());
  }

  @Test
  void everyBeginningIsIncomplete() {
    String whole = "*2\r\n$4\r\nECHO\r\n$12\r\nhello, world\r\n";
    for (int length = 1; length < whole.length(); length++) {
      assertEquals(
          RequestParser.INCOMPLETE, parse(whole.substring(0, length)), whole.substring(0, length));
    }
  }

  @Test
  void whatIsMissingIsKnownInsideABulkString() {
    parse("*2\r\n$4\r\nECHO\r\n$100\r\nabc");
    assertEquals(99, parser.missing());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*x~               | Protocol error: invalid multibulk length",
        "*2147483648~      | Protocol error: invalid multibulk length",
        "*1~$x~            | Protocol error: invalid bulk length",
        "*1~$-1~           | Protocol error: invalid bulk length",
        "*1~$536870913~    | Protocol error: invalid bulk length",
        "*1~:5~            | Protocol error: expected '$', got ':'",
      })
  void whatIsNoRequestIsTold(String text, String error) {
    assertEquals(RequestParser.MALFORMED, parse(text.trim().replace("~", "\r\n")));
    assertEquals(error, parser.error());
  }

  @Test
  void aLineThatNeverEndsIsTold() {
    assertEquals(RequestParser.INCOMPLETE, parse("*" + "1".repeat(60_000)));
    assertEquals(RequestParser.MALFORMED, parse("*" + "1".repeat(70_000)));
    assertEquals("Protocol error: too big mbulk count string", parser.error());
    assertEquals(RequestParser.MALFORMED, parse("x".repeat(70_000)));
    assertEquals("Protocol error: too big inline request", parser.error());
  }

  @Test
  void whoHasNotSaidThePasswordMaySendLittle() {
    byte[] many = "*11\r\n".getBytes(StandardCharsets.US_ASCII);
    assertEquals(RequestParser.MALFORMED, parser.parse(many, 0, many.length, false, request));
    assertEquals("Protocol error: unauthenticated multibulk length", parser.error());
    byte[] large = "*1\r\n$16385\r\n".getBytes(StandardCharsets.US_ASCII);
    assertEquals(RequestParser.MALFORMED, parser.parse(large, 0, large.length, false, request));
    assertEquals("Protocol error: unauthenticated bulk length", parser.error());
  }

  @Test
  void aLineIsARequestToo() {
    assertEquals(14, parse("SET  key  val\n"));
    assertEquals(List.of("SET", "key", "val"), arguments());
  }

  @Test
  void quotesKeepBlanksAndEscapes() {
    parse("SET 'a b' \"c\\x41\\n\\\"d\"\r\n");
    assertEquals(List.of("SET", "a b", "cA\n\"d"), arguments());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET \"a", "GET 'a", "GET \"a\"b", "GET 'a'b"})
  void quotesMustBalance(String line) {
    assertEquals(RequestParser.MALFORMED, parse(line + "\r\n"));
    assertEquals("Protocol error: unbalanced quotes in request", parser.error());
  }
}
