package dev.freehold.examples.server.command.list;

import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;

/** LEFT and RIGHT, the ends of a list. */
final class Sides {
  private static final byte[] LEFT = Ascii.of("left");
  private static final byte[] RIGHT = Ascii.of("right");

  private Sides() {}

  static boolean isLeft(Call call, int argument) {
    return call.is(argument, LEFT);
  }

  /** Whether an argument is one of the two; if not, the error is replied. */
  static boolean isSide(Call call, Reply reply, int argument) {
    boolean good = call.is(argument, LEFT) || call.is(argument, RIGHT);
    if (!good) {
      reply.error(ErrorText.SYNTAX);
    }
    return good;
  }
}
