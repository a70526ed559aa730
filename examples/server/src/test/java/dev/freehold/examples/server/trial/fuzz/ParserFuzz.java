package dev.freehold.examples.server.trial.fuzz;

import dev.freehold.examples.server.resp.Limits;
import dev.freehold.examples.server.resp.Request;
import dev.freehold.examples.server.resp.RequestParser;
import dev.freehold.examples.server.trial.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a fuzzer calls with any bytes: the server's parser must find in them what the model finds,
 * whole or cut in two, and stay inside of them. Jazzer calls {@link #fuzzerTestOneInput}; no class
 * of Jazzer is needed to compile.
 */
public final class ParserFuzz {
  private ParserFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    String text = Bytes.string(input);
    ModelParser.Found expected = ModelParser.parse(text);
    check(expected, parse(input, input.length), "whole");
    int cut = input.length == 0 ? 0 : (input[input.length - 1] & 0xFF) % (input.length + 1);
    check(
        ModelParser.parse(text.substring(0, cut)),
        parse(input, cut),
        "the first " + cut + " bytes");
  }

  private static void check(ModelParser.Found expected, ModelParser.Found found, String what) {
    if (!expected.equals(found)) {
      throw new AssertionError(what + ": expected " + expected + ", found " + found);
    }
  }

  private static ModelParser.Found parse(byte[] input, int length) {
    byte[] bytes = new byte[length + 6];
    System.arraycopy(input, 0, bytes, 3, length);
    RequestParser parser = new RequestParser(new Limits());
    Request request = new Request();
    List<List<String>> requests = new ArrayList<>();
    int end = length + 3;
    int at = 3;
    while (at < end) {
      int next = parser.parse(bytes, at, end, true, request);
      if (next == RequestParser.MALFORMED) {
        return new ModelParser.Found(requests, parser.error());
      }
      if (next == RequestParser.INCOMPLETE) {
        inside(parser.missing() > 0, "missing");
        return new ModelParser.Found(requests, "");
      }
      inside(next > at && next <= end, "next request at " + next);
      requests.add(arguments(request, at, next));
      at = next;
    }
    return new ModelParser.Found(requests, "");
  }

  private static List<String> arguments(Request request, int from, int to) {
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < request.count(); i++) {
      int start = request.start(i);
      int length = request.length(i);
      inside(
          start >= from && length >= 0 && start + length <= to, "argument " + start + "+" + length);
      arguments.add(Bytes.string(Arrays.copyOfRange(request.bytes(), start, start + length)));
    }
    return arguments;
  }

  private static void inside(boolean is, String what) {
    if (!is) {
      throw new AssertionError("out of bounds: " + what);
    }
  }
}
